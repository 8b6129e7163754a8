import { expect, test } from "vitest";
import type { ArgumentCard, Role, Side } from "../../wire/types";
import { voices } from "./voices";

const RUSSIA: Role = { type: "player", actor: "ru" };
const CELL: Role = { type: "white-cell" };

function argument(role: Role, side: Side, standing: ArgumentCard["standing"] = "made"): ArgumentCard {
  return { type: "argument", argument: "a", move: "m", seat: "s", role, side, text: "Because.", evidence: [], strength: "plain", standing, at: "2030-01-01T10:00:00.000Z" };
}

test("a folded move tells who argued which way, and how often", () => {
  expect(voices([argument(RUSSIA, "against"), argument(CELL, "for"), argument(RUSSIA, "against"), argument(RUSSIA, "for")])).toEqual([
    { role: RUSSIA, side: "against", times: 2 },
    { role: CELL, side: "for", times: 1 },
    { role: RUSSIA, side: "for", times: 1 },
  ]);
});

test("what was taken back is not told", () => {
  expect(voices([argument(RUSSIA, "against", "withdrawn")])).toEqual([]);
});
