import { expect, test } from "vitest";
import { points, readPoints, signed } from "./points";

test("halves are written as people write them", () => {
  expect([5.5, -0.5, 0.5, 0, 4, -2].map(points)).toEqual(["5½", "−½", "½", "0", "4", "−2"]);
  expect([1.5, 0, -0.5].map(signed)).toEqual(["+1½", "0", "−½"]);
});

test("what is typed is read in any of the usual ways, and only in halves", () => {
  expect(["1.5", "1,5", "+2", "-½", "−1½", " 0 ", ".5"].map(readPoints)).toEqual([1.5, 1.5, 2, -0.5, -1.5, 0, 0.5]);
  expect(["", "+", "1.25", "one", "1.5.5", "--1"].map(readPoints)).toEqual([null, null, null, null, null, null]);
});

test("reading undoes writing", () => {
  for (let halves = -20; halves <= 20; halves++) expect(readPoints(signed(halves / 2))).toBe(halves / 2);
});
