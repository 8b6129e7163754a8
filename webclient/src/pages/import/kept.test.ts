import { afterEach, expect, test } from "vitest";
import { forgetImport, forgetImports, keepSource, keepWork, keptImport } from "./kept";

const WORK = { title: "A memo", attribution: "", changes: [{ edit: { type: "drop", piece: 1 }, said: "Gone." }] } as const;

afterEach(() => sessionStorage.clear());

test("a text and what was changed in it are there again after a reload", async () => {
  expect(keptImport("new")).toBeUndefined();
  const source = { title: "", attribution: "", format: "text", text: "One.\n\nTwo." } as const;
  expect(await keepSource("new", source)).toBe(true);
  keepWork("new", WORK);
  expect(keptImport("new")).toEqual({ source, work: WORK });
  expect(keptImport("another")).toBeUndefined();
  forgetImport("new");
  expect(keptImport("new")).toBeUndefined();
});

test("a file keeps its bytes and its name", async () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256);
  await keepSource("new", { title: "", attribution: "", format: "markdown", file: new File([bytes], "memo.md") });
  keepWork("new", WORK);
  const file = keptImport("new")?.source.file as File;
  expect(file.name).toBe("memo.md");
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
});

test("who signs out leaves nothing of it", async () => {
  await keepSource("new", { title: "", attribution: "", format: "text", text: "One." });
  keepWork("new", WORK);
  forgetImports();
  expect(sessionStorage.length).toBe(0);
});
