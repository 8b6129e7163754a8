import { expect, test } from "vitest";
import type { ActionSpec, ArgumentCard, MoveCard, Passage } from "../wire/types";
import { balanceOf, isUnopposed, proposedEffects, restsOn, sameEffects } from "./weigh";

const passage = (start: number, end: number): Passage => ({ start, end, exact: "x", prefix: "", suffix: "" });
const cites = (start: number, end: number) => ({ type: "passage-view" as const, passage: passage(start, end) });

const move: MoveCard = {
  type: "move", move: "m", actor: "us", seat: "s", turn: 1, title: "t", effect: "e",
  reasons: [
    { text: "a", evidence: [cites(0, 5)], strength: "strong" },
    { text: "b", evidence: [], strength: "plain" },
  ],
  disclosure: "open", standing: "submitted", cost: 1, at: "2026-01-01T00:00:00.000Z",
};

function argument(side: "for" | "against", strength: "plain" | "strong", more: Partial<ArgumentCard> = {}): ArgumentCard {
  return {
    type: "argument", argument: `${side}-${strength}`, move: "m", seat: "s", role: { type: "player", actor: "ru" },
    side, text: "t", evidence: [], strength, standing: "made", at: "2026-01-01T00:00:00.000Z", ...more,
  };
}

test("strong reasons of the move and strong arguments count, plain and withdrawn ones do not", () => {
  const said = [argument("for", "strong"), argument("against", "strong"), argument("against", "plain"), argument("against", "strong", { standing: "withdrawn" })];
  expect(balanceOf(move, said)).toEqual({ strongFor: 2, strongAgainst: 1 });
});

test("a move is unopposed until somebody speaks against it, and again when he takes it back", () => {
  expect(isUnopposed([argument("for", "plain")])).toBe(true);
  expect(isUnopposed([argument("against", "plain")])).toBe(false);
  expect(isUnopposed([argument("against", "plain", { standing: "withdrawn" })])).toBe(true);
});

test("a passage cited twice is weighed once", () => {
  const said = [argument("for", "plain", { evidence: [cites(0, 5), cites(6, 9)] })];
  expect(restsOn(move, said)).toEqual([cites(0, 5), cites(6, 9)]);
});

test("an action's delay is added to that of each of its effects", () => {
  const action: ActionSpec = {
    id: "a", actors: ["us"], title: "t", summary: "s", cost: 1, delayTurns: 2, conditions: [],
    effects: { succeeds: [{ indicator: "ties", delta: 1, afterTurns: 1, lastsTurns: 0 }] },
    source: { type: "assumption", why: "w" },
  };
  expect(proposedEffects(action, "succeeds")).toEqual([{ indicator: "ties", delta: 1, afterTurns: 3, lastsTurns: 0 }]);
  expect(proposedEffects(action, "fails")).toEqual([]);
});

test("effects that differ anywhere are changed effects", () => {
  const one = { indicator: "a", delta: 1, afterTurns: 0, lastsTurns: 0 };
  const other = { indicator: "b", delta: -1, afterTurns: 0, lastsTurns: 0 };
  expect(sameEffects([one, other], [one, { ...other }])).toBe(true);
  expect(sameEffects([one, other], [one])).toBe(false);
  expect(sameEffects([one], [{ ...one, delta: 2 }])).toBe(false);
});
