import { expect, test } from "vitest";
import { density, lay, marksAt, type Mark } from "./marks";

function mark(id: string, start: number, end: number, colour: Mark["colour"] = "teal"): Mark {
  return { id, start, end, colour, kind: "comment", mine: false };
}

test("marks that do not overlap share the lane nearest to the words", () => {
  expect(lay([mark("a", 0, 5), mark("b", 5, 9)]).map((one) => one.lane)).toEqual([0, 0]);
});

test("overlapping marks keep lines of their own", () => {
  const laid = lay([mark("inner", 3, 6), mark("outer", 0, 10), mark("across", 5, 12)]);
  const lanes = Object.fromEntries(laid.map((one) => [one.id, one.lane]));
  expect(lanes).toEqual({ outer: 0, inner: 1, across: 2 });
});

test("a lane is free again where its mark ends", () => {
  const laid = lay([mark("a", 0, 4), mark("b", 2, 8), mark("c", 4, 6)]);
  expect(laid.find((one) => one.id === "c")?.lane).toBe(0);
});

test("a press means the shortest mark first", () => {
  const found = marksAt([mark("long", 0, 50), mark("short", 9, 12), mark("beside", 12, 14)], 11);
  expect(found.map((one) => one.id)).toEqual(["short", "long"]);
});

test("the edge shows where marks stand, and whose", () => {
  const runs = density([mark("a", 0, 10, "teal"), mark("b", 5, 10, "red"), mark("c", 90, 100, "red")], 100, 20);
  expect(runs).toEqual([
    { from: 0, to: 0.05, colours: ["teal"] },
    { from: 0.05, to: 0.1, colours: ["red", "teal"] },
    { from: 0.9, to: 1, colours: ["red"] },
  ]);
});

test("a mark of one character is seen in the longest text", () => {
  expect(density([mark("a", 499_999, 500_000)], 1_000_000, 100)).toHaveLength(1);
});
