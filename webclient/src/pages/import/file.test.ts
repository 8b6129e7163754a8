import { expect, test } from "vitest";
import { base64Of, formatOf, sizeOf, titleOf } from "./file";

test("bytes travel as they are, broken ones too", async () => {
  expect(await base64Of(new Blob([new Uint8Array([0xff, 0xfe, 0x00])]))).toBe("//4A");
  const long = new Uint8Array(100_000).map((_, i) => i % 251);
  const back = Uint8Array.from(atob(await base64Of(new Blob([long]))), (letter) => letter.charCodeAt(0));
  expect(back).toEqual(long);
});

test("a file's name says how to read it and what to call it", () => {
  expect(formatOf("Notes.MD")).toBe("markdown");
  expect(formatOf("notes.md.txt")).toBe("text");
  expect(titleOf("an_opening-in-asia.txt")).toBe("An opening in asia");
});

test("sizes are for people", () => {
  expect([1, 812, 20_480, 3_400_000].map(sizeOf)).toEqual(["1 byte", "812 bytes", "20 kB", "3.4 MB"]);
});
