import { expect, test } from "vitest";
import { sent } from "./documents";

const said = { title: "A \n title", attribution: "", format: "text", edits: [] } as const;

test("a pasted text goes as JSON", () => {
  expect(sent({ ...said, text: "words" })).toEqual({ ...said, text: "words" });
});

test("a file goes as its bytes, behind one line that says what it is", async () => {
  const bytes = new Uint8Array([0xff, 0xfe, 0x00, 0x0a, 0x41]);
  const body = sent({ ...said, file: new Blob([bytes]) });
  const all = new Uint8Array(await (body as Blob).arrayBuffer());
  const end = all.indexOf(0x0a);
  expect(JSON.parse(new TextDecoder().decode(all.subarray(0, end)))).toEqual(said);
  expect(all.subarray(end + 1)).toEqual(bytes);
});
