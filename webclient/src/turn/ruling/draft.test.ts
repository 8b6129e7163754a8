import { expect, test } from "vitest";
import type { ActionSpec, Roll } from "../../wire/types";
import { degreeNow, departs, effectsNow, emptyRuling, methodOf, missing, readRuling, type Ground } from "./draft";

const action = {
  id: "imet",
  delayTurns: 2,
  effects: { succeeds: [{ indicator: "ties", delta: 1, afterTurns: 0, lastsTurns: 0 }] },
} as unknown as ActionSpec;
const roll: Roll = { ordinal: 1, first: 4, second: 3, dice: "server", target: 7, strongFor: 1, strongAgainst: 1 };
const ground: Ground = { action, dice: { target: 7, wellFrom: 3, succeedsFrom: 0, atACostFrom: -1, failsFrom: -4 }, roll, corrections: [], unopposed: false };
const empty = emptyRuling(7);

test("the dice say how it came out, and the catalogue what it moves", () => {
  expect(degreeNow(empty, ground)).toBe("succeeds");
  expect(effectsNow(empty, ground)).toEqual([{ indicator: "ties", delta: 1, afterTurns: 2, lastsTurns: 0 }]);
  expect(departs(empty, ground)).toBe(false);
});

test("another degree than the dice's, or other effects, want a reason", () => {
  const other = { ...empty, account: "So it went.", degree: "fails" as const };
  expect(departs(other, ground)).toBe(true);
  expect(missing(other, ground)).toContain("why");
  expect(missing({ ...other, why: "The table saw it so." }, ground)).toBeNull();
});

test("effects typed as they are proposed are no change", () => {
  const same = { ...empty, effects: [{ indicator: "ties", delta: "+1", afterTurns: 2, lastsTurns: 0 }] };
  expect(departs(same, ground)).toBe(false);
  expect(effectsNow({ ...empty, effects: [{ indicator: "ties", delta: "lots", afterTurns: 0, lastsTurns: 0 }] }, ground)).toBeNull();
});

test("without dice somebody has to say how it came out; unopposed it succeeds", () => {
  const without: Ground = { ...ground, roll: undefined };
  expect(methodOf(empty, without)).toBe("dice");
  expect(missing(empty, without)).toContain("Roll first");
  expect(degreeNow({ ...empty, method: "decision" }, without)).toBeNull();
  expect(degreeNow(empty, { ...without, unopposed: true })).toBe("succeeds");
});

test("unopposed is no longer a way once somebody speaks against it", () => {
  expect(methodOf({ ...empty, method: "unopposed" }, { ...ground, roll: undefined })).toBe("dice");
});

test("in a side's own words, decided without dice, nothing is proposed that one could depart from", () => {
  const own: Ground = { ...ground, action: undefined, roll: undefined };
  const draft = { ...empty, method: "decision" as const, degree: "fails" as const, effects: [{ indicator: "ties", delta: "-1", afterTurns: 0, lastsTurns: 0 }] };
  expect(departs(draft, own)).toBe(false);
});

test("what was kept is read again, and what cannot be read begins anew", () => {
  expect(readRuling(JSON.stringify({ ...empty, account: "Half said" }), 7).account).toBe("Half said");
  expect(readRuling("", 8)).toEqual(emptyRuling(8));
  expect(readRuling("null", 8)).toEqual(emptyRuling(8));
});
