import { expect, test } from "vitest";
import { cut, piecesOf, split, type Piece } from "./pieces";

const piece = (text: string): Piece => ({
  index: 3,
  text,
  block: { type: "paragraph", number: 3, start: 0, end: [...text].length, kind: "paragraph", depth: 0, marker: "" },
});

test("each block has its own words", () => {
  const pieces = piecesOf({
    text: "Title\nOne.\nTwo.",
    blocks: [
      { type: "heading", level: 1, start: 0, end: 5 },
      { type: "paragraph", number: 1, start: 6, end: 10, kind: "paragraph", depth: 0, marker: "" },
      { type: "paragraph", number: 2, start: 11, end: 15, kind: "paragraph", depth: 0, marker: "" },
    ],
  });
  expect(pieces.map((one) => one.text)).toEqual(["Title", "One.", "Two."]);
});

test("the page counts UTF-16 units, the server code points", () => {
  expect(split(piece("😀 one two"), 7)?.edit).toEqual({ type: "split", piece: 3, at: 6 });
  expect(cut(piece("😀😀 one two"), 4, 8)).toEqual({ edit: { type: "cut-words", piece: 3, start: 2, end: 6 }, said: " one" });
});

test("a split needs words on both sides", () => {
  expect(split(piece("one two"), 0)).toBeUndefined();
  expect(split(piece("one two "), 7)).toBeUndefined();
  expect(split(piece("one two"), 3)?.said).toBe(" two");
});

test("nothing selected cuts nothing, and everything selected drops the paragraph", () => {
  expect(cut(piece("one two"), 3, 3)).toBeUndefined();
  expect(cut(piece("one two"), 3, 4)).toBeUndefined();
  expect(cut(piece("one two"), 0, 7)?.edit).toEqual({ type: "drop", piece: 3 });
});
