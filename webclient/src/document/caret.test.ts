import { expect, test } from "vitest";
import type { Block } from "../wire/types";
import { TextMap } from "./anchor";
import { step, stops } from "./caret";

const FIRST = "One road. Two rivers.";
const HEAD = "Levers";
const LAST = "Last words.";
const BLOCKS: Block[] = [
  { type: "paragraph", number: 1, start: 0, end: 21, kind: "paragraph", depth: 0, marker: "" },
  { type: "heading", level: 2, start: 22, end: 28 },
  { type: "paragraph", number: 2, start: 29, end: 40, kind: "paragraph", depth: 0, marker: "" },
];
const map = new TextMap([FIRST, HEAD, LAST].join("\n"), BLOCKS);

test("the caret stops at both ends of a word", () => {
  expect(stops("One road.", "word")).toEqual([0, 3, 4, 8, 9]);
});

test("words are found in Chinese too, where no space stands between them", () => {
  expect(stops("河流比道路短", "word").length).toBeGreaterThan(3);
});

test("by sentence it goes from beginning to beginning", () => {
  expect(step(map, { block: 0, unit: 0 }, "sentence", "forward")).toEqual({ block: 0, unit: 10 });
  expect(step(map, { block: 0, unit: 12 }, "sentence", "back")).toEqual({ block: 0, unit: 10 });
});

test("from the end of a block it goes on into the next", () => {
  expect(step(map, { block: 0, unit: FIRST.length }, "word", "forward")).toEqual({ block: 1, unit: 0 });
  expect(step(map, { block: 1, unit: 0 }, "word", "back")).toEqual({ block: 0, unit: FIRST.length });
});

test("by paragraph it passes over headings", () => {
  expect(step(map, { block: 0, unit: 4 }, "paragraph", "forward")).toEqual({ block: 2, unit: 0 });
});

test("at the text's ends it stays", () => {
  expect(step(map, { block: 2, unit: LAST.length }, "word", "forward")).toEqual({ block: 2, unit: LAST.length });
  expect(step(map, { block: 0, unit: 0 }, "word", "back")).toEqual({ block: 0, unit: 0 });
});
