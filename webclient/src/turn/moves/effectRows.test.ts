import { expect, test } from "vitest";
import { byIndicator, effectRows } from "./effectRows";

const effect = (indicator: string, delta: number, afterTurns = 0) => ({ indicator, delta, afterTurns, lastsTurns: 0 });
const change = (indicator: string, from: number, to: number, wanted = to - from) => ({ indicator, from, to, wanted });

test("an effect that waits names its turn", () => {
  expect(effectRows([effect("ties", 1, 2)], [], 2)).toEqual([{ indicator: "ties", delta: 1, turn: 4, lasts: 0, from: null, to: null }]);
});

test("an effect at once says what really moved where the scale ended", () => {
  expect(effectRows([effect("hold", 2)], [change("hold", 9, 10, 2)], 1)).toEqual([
    { indicator: "hold", delta: 1, turn: null, lasts: 0, from: 9, to: 10 },
  ]);
});

test("what moved along by itself is listed after", () => {
  const rows = effectRows([effect("hold", 1)], [change("hold", 5, 6), change("room", 5, 4)], 1);
  expect(rows.map(({ indicator, delta }) => [indicator, delta])).toEqual([["hold", 1], ["room", -1]]);
});

test("an effect that passes says for how long", () => {
  const passing = { ...effect("ties", 1), lastsTurns: 2 };
  expect(effectRows([passing], [change("ties", 4, 5)], 1).map(({ lasts }) => lasts)).toEqual([2]);
});

test("effects on one indicator stand together", () => {
  const rows = effectRows([effect("hold", 2), effect("ties", 1, 1), effect("hold", 1, 2)], [], 1);
  expect(byIndicator(rows).map(({ indicator, delta }) => [indicator, delta])).toEqual([["hold", 2], ["hold", 1], ["ties", 1]]);
});
