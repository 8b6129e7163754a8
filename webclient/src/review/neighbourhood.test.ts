import { expect, test } from "vitest";
import { TextMap } from "../document/anchor";
import type { Block } from "../wire/types";
import { neighbourhood } from "./neighbourhood";

const text = "Trade is brisk 🚂 today.\nNobody asked.";
const paragraph = (number: number, start: number, end: number): Block => ({ type: "paragraph", number, start, end, kind: "paragraph", depth: 0, marker: "" });
const blocks = [paragraph(1, 0, 23), paragraph(2, 24, 37)];
const map = new TextMap(text, blocks);
const passage = (start: number, end: number) => ({ start, end, exact: map.slice(start, end), prefix: "", suffix: "" });

test("around a passage stands the rest of its paragraph", () => {
  expect(passage(15, 16).exact).toBe("🚂");
  expect(neighbourhood(map, passage(15, 16))).toEqual({ before: "Trade is brisk ", after: " today." });
});

test("a passage over two paragraphs has what is before it in the first and after it in the second", () => {
  expect(neighbourhood(map, passage(17, 30))).toEqual({ before: "Trade is brisk 🚂 ", after: " asked." });
});

test("a whole paragraph has nothing around it", () => {
  expect(neighbourhood(map, passage(24, 37))).toEqual({ before: "", after: "" });
});
