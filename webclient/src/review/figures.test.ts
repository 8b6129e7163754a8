import { expect, test } from "vitest";
import { points, signed } from "./figures";

test("points are written in halves", () => {
  expect([5, 5.5, 0.5, 0, -0.5, -2].map(points)).toEqual(["5", "5½", "½", "0", "−½", "−2"]);
});

test("a change carries its sign, none when nothing changed", () => {
  expect([1, -1.5, 0.5, 0].map(signed)).toEqual(["+1", "−1½", "+½", "0"]);
});
