import { expect, test } from "vitest";
import { Table } from "../state/table";
import type { Card } from "../wire/types";
import { lacksOf, progressOf, sidesOf } from "./sides";

const at = "2026-01-01T10:00:00.000Z";
const actor = (id: string, ready = "not-ready") => ({ type: "actor", actor: id, name: id.toUpperCase(), letters: id, ready });
const seat = (id: string, role: object, presence = "seated") => ({ type: "seat", seat: id, name: id, role, presence, at });
const move = (change: object) => ({ type: "move", move: "m", actor: "kz", turn: 1, standing: "submitted", at, ...change });
const inject = (id: string, to: string[]) => ({ type: "inject", inject: id, to, at });
const read = (who: string, what?: string) => ({ type: "reading", seat: who, ...(what === undefined ? {} : { inject: what }), at });
const kz = { type: "player", actor: "kz" };

function tableOf(...cards: object[]): Table {
  const table = new Table({ session: "s", seat: "lead" });
  table.cards.replace([{ type: "session", stage: "running", turn: 1 }, actor("us"), actor("kz", "ready"), ...cards] as Card[]);
  return table;
}

test("every side stands there also while nobody has come; whoever left, or waits in the lobby, does not", () => {
  const table = tableOf(seat("timur", kz), seat("olga", kz, "left"), seat("kenji", { type: "lobby" }), seat("lead", { type: "white-cell" }));
  expect(sidesOf(table).map(({ key, seats }) => [key, seats.map((one) => one.seat)])).toEqual([
    ["player/us", []],
    ["player/kz", ["timur"]],
    ["white-cell", ["lead"]],
  ]);
});

test("a side's moves are named where they have a number, counted where they are sealed", () => {
  const table = tableOf(move({ move: "a", number: "K1" }), move({ move: "b" }), move({ move: "c", standing: "withdrawn" }), move({ move: "d", turn: 0 }));
  const [us, ofKazakhstan] = sidesOf(table).map((side) => progressOf(table, side));
  expect([us, ofKazakhstan]).toEqual(["", "K1 · 1 sealed · ✓ ready"]);
});

test("what somebody has not read is the brief, and injects to everyone or to his side", () => {
  const timur = seat("timur", kz);
  const sent = [inject("i1", []), inject("i2", ["kz"]), inject("i3", ["us"])];
  const lacks = (...readings: object[]) => lacksOf(tableOf(timur, ...sent, ...readings), timur as never);
  expect(lacks()).toBe("brief, 2 unread");
  expect(lacks(read("timur"))).toBe("2 unread");
  expect(lacks(read("timur"), read("timur", "i1"), read("timur", "i2"))).toBe("");
  expect(lacks(read("timur", "i1"), read("timur", "i2"))).toBe("brief unread");
});
