import { expect, test } from "vitest";
import { degreeOf, odds } from "./odds";

const USUAL = { target: 7, wellFrom: 3, succeedsFrom: 0, atACostFrom: -1, failsFrom: -4 };

test("the chances are those of two dice", () => {
  expect([4, 6, 7, 8, 9, 11].map((target) => odds(target, 0, USUAL).succeeds)).toEqual([33, 26, 21, 15, 10, 3]);
});

test("a strong reason for is worth a lower target, one against a higher", () => {
  expect(odds(7, 1, USUAL).succeeds).toBe(odds(6, 0, USUAL).succeeds);
  expect(odds(7, -1, USUAL).succeeds).toBe(odds(8, 0, USUAL).succeeds);
});

test("all bars together are the 36 ways two dice can fall", () => {
  expect(odds(7, 0, USUAL).bars.reduce((sum, bar) => sum + bar.ways, 0)).toBe(36);
});

test("one short succeeds at a cost", () => {
  expect(odds(7, 0, USUAL).atACost).toBe(5);
  expect([3, 2, 0, -1, -2, -4, -5].map((margin) => degreeOf(margin, USUAL))).toEqual([
    "succeeds-well", "succeeds", "succeeds", "at-a-cost", "fails", "fails", "backfires",
  ]);
});
