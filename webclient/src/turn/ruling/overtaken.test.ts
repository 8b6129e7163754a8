import { expect, test } from "vitest";
import { Table } from "../../state/table";
import type { Card, MoveCard } from "../../wire/types";
import { emptyRuling } from "./draft";
import { noteOf, overtakenBy, wordsOf } from "./overtaken";

const me = { type: "seat", seat: "lead", name: "Meruert", role: { type: "white-cell" }, presence: "seated" };
const ruling = (by: string) => ({ type: "ruling", move: "m", by, at: "2026-01-01T10:42:00.000Z", corrections: [] });
const move = { move: "m", number: "U3" } as MoveCard;
const passage = { start: 3, end: 9, exact: "border", prefix: "", suffix: "" };

function tableWith(...cards: object[]): Table {
  const table = new Table({ session: "s", seat: "lead" });
  table.cards.replace([me, ...cards] as Card[]);
  return table;
}

const written = { ...emptyRuling(7), account: "It held. ", facts: ["The road is closed", " "], why: "" };

test("who wrote is overtaken by another's ruling, not by the own, and not who has written nothing", () => {
  expect(overtakenBy(tableWith(), "m", written)).toBeNull();
  expect(overtakenBy(tableWith(ruling("aigerim")), "m", written)?.by).toBe("aigerim");
  expect(overtakenBy(tableWith(ruling("lead")), "m", written)).toBeNull();
  expect(overtakenBy(tableWith(ruling("aigerim")), "m", { ...emptyRuling(7), step: "say", target: 9 })).toBeNull();
});

test("what was written is one text, without what is blank", () => {
  expect(wordsOf(written)).toBe("It held.\n\nThe road is closed");
});

test("a note goes on the first passage that the move rests on, else to the white cell's channel", () => {
  const rests = [{ type: "fact-view" as const, fact: "f" }, { type: "passage-view" as const, passage }];
  const channel = { type: "channel", channel: "white-cell", readers: "in-white-cell" };
  expect(noteOf(tableWith(channel), move, rests, "It held.")).toEqual({ type: "annotate", passage, kind: "comment", layer: "white-cell", body: "U3: It held." });
  expect(noteOf(tableWith(channel), move, [], "It held.")).toEqual({ type: "say", channel: "white-cell", text: "U3: It held." });
});
