import { expect, test } from "vitest";
import type { Block } from "../wire/types";
import { newlyCited, passageOf, wholeParagraph } from "./passages";

const text = "One 𝔸lpha.\nTwo beta.";
const blocks: Block[] = [
  { type: "paragraph", number: 1, start: 0, end: 10, kind: "paragraph", depth: 0, marker: "" },
  { type: "paragraph", number: 2, start: 11, end: 20, kind: "paragraph", depth: 0, marker: "" },
];

test("a paragraph is cited whole, by code points, with what stands around it", () => {
  expect(wholeParagraph({ text, blocks }, 2)).toEqual({ start: 11, end: 20, exact: "Two beta.", prefix: "One 𝔸lpha.\n", suffix: "" });
  expect(wholeParagraph({ text, blocks }, 3)).toBeNull();
  expect(passageOf(text, 4, 9).exact).toBe("𝔸lpha");
});

test("¶ and a number cites when the number is complete, and once", () => {
  expect(newlyCited("", "see ¶1")).toEqual([]);
  expect(newlyCited("see ¶1", "see ¶12 ")).toEqual([12]);
  expect(newlyCited("see ¶12 ", "see ¶12 and ¶ 3, ¶12.")).toEqual([3]);
});
