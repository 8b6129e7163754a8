import { expect, test } from "vitest";
import type { LogRow } from "../http/logs";
import type { Event } from "../wire/types";
import { drawStrip } from "./strip";

const row = (seq: number, turn: number, type: Event["type"] = "message-said"): LogRow => ({
  seq,
  at: "",
  turn,
  by: { type: "server" },
  event: { type } as Event,
});

test("the turns lie end to end over the whole log", () => {
  const { turns } = drawStrip([row(2, 0), row(5, 1), row(9, 1), row(12, 2)], 20, 4);
  expect(turns).toEqual([
    { turn: 0, from: 1, to: 4 },
    { turn: 1, from: 5, to: 11 },
    { turn: 2, from: 12, to: 20 },
  ]);
});

test("bars say how much happened where, measured by the busiest; the last event is in the last bar", () => {
  const { bars } = drawStrip([row(1, 0), row(2, 0), row(6, 1), row(20, 1)], 20, 4);
  expect(bars).toEqual([
    { from: 1, height: 1 },
    { from: 6, height: 0.5 },
    { from: 11, height: 0 },
    { from: 16, height: 0.5 },
  ]);
});

test("injects are marked where they came in, and an empty log draws too", () => {
  expect(drawStrip([row(1, 0), row(7, 1, "inject-sent")], 10, 2).injects).toEqual([7]);
  expect(drawStrip([], 1, 1)).toEqual({ last: 1, turns: [], bars: [{ from: 1, height: 0 }], injects: [] });
});
