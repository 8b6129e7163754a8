import { expect, test } from "vitest";
import type { LogRow } from "../http/logs";
import type { Event, Evidence, Passage } from "../wire/types";
import { lineOf } from "./line";

const passage = (start: number, exact: string): Passage => ({ start, end: start + exact.length, exact, prefix: "", suffix: "" });
const cited = (start: number, exact: string): Evidence => ({ type: "cited-passage", passage: passage(start, exact) });
const late = cited(90, "they pay after years");
const early = cited(10, "asked for by Astana");

function log(...events: Event[]): LogRow[] {
  return events.map((event, i) => ({
    seq: i + 1,
    at: "2026-01-01T10:00:00.000Z",
    turn: 1,
    by: { type: "seated", seat: "s1" },
    event,
  }));
}

const submitted = (move: string, number?: string): Event => ({
  type: "move-submitted",
  move,
  draft: `d-${move}`,
  actor: "us",
  seat: "s1",
  turn: 1,
  content: {
    title: "Fund places",
    effect: "Officers trained",
    reasons: [
      { text: "Cheap", evidence: [late] },
      { text: "Quiet", evidence: [] },
    ],
    disclosure: "sealed",
  },
  cost: 1,
  ...(number === undefined ? {} : { number }),
});

const argument = (id: string, move: string, evidence: Evidence[]): Event => ({
  type: "argument-made",
  argument: id,
  move,
  seat: "s2",
  role: { type: "player", actor: "ru" },
  side: "against",
  text: "Three times as many already",
  evidence,
});

const ruled = (move: string): Event => ({
  type: "move-ruled",
  move,
  by: "s9",
  method: "dice",
  strongReasons: [1],
  strongArguments: ["a1"],
  weighed: [late, { type: "cited-fact", fact: "f4" }],
  degree: "at-a-cost",
  proposed: [],
  effects: [{ indicator: "ties", delta: 1, afterTurns: 2, lastsTurns: 0 }],
  atOnce: [],
  facts: [],
  account: "The places are filled.",
});

test("a line runs from the passages to what fell due, and leaves other moves alone", () => {
  const line = lineOf(
    "m1",
    log(
      submitted("m1"),
      submitted("m2", "R1"),
      { type: "moves-revealed", turn: 1, moves: [{ move: "m1", number: "U2" }] },
      argument("a1", "m1", [early, late]),
      argument("a2", "m2", [cited(300, "elsewhere")]),
      { type: "argument-marked", argument: "a1", strength: "strong" },
      { type: "reason-marked", move: "m1", reason: 1, strength: "strong" },
      ruled("m1"),
      {
        type: "effects-fell-due",
        turn: 3,
        effects: [
          { source: { type: "of-move", move: "m1" }, change: { indicator: "ties", from: 5, to: 6, wanted: 1 } },
          { source: { type: "of-move", move: "m2" }, change: { indicator: "hold", from: 5, to: 6, wanted: 1 } },
        ],
      },
    ),
  );
  expect(line?.number).toBe("U2");
  expect(line?.reasons).toEqual(["plain", "strong"]);
  expect(line?.arguments.map((a) => [a.event.argument, a.strength])).toEqual([["a1", "strong"]]);
  expect(line?.ruling?.row.seq).toBe(8);
  expect(line?.due.map((d) => d.event.change.indicator)).toEqual(["ties"]);
  expect(line?.passages.map((p) => p.exact)).toEqual(["asked for by Astana", "they pay after years"]);
});

test("what was withdrawn stays on the line, marked so", () => {
  const line = lineOf(
    "m1",
    log(submitted("m1", "U1"), argument("a1", "m1", []), { type: "argument-withdrawn", argument: "a1" }, { type: "move-withdrawn", move: "m1" }),
  );
  expect(line?.withdrawn).toBe(true);
  expect(line?.arguments[0]?.withdrawn).toBe(true);
  expect(line?.ruling).toBeUndefined();
});

test("a correction stands beside the ruling it corrects", () => {
  const line = lineOf(
    "m1",
    log(submitted("m1"), ruled("m1"), {
      type: "ruling-corrected",
      move: "m1",
      by: "s9",
      degree: "succeeds",
      account: "No cost after all.",
      why: "Misread the card",
    }),
  );
  expect(line?.ruling?.event.degree).toBe("at-a-cost");
  expect(line?.corrections.map((c) => c.event.degree)).toEqual(["succeeds"]);
});

test("a move that the log does not have has no line", () => {
  expect(lineOf("m3", log(submitted("m1")))).toBeUndefined();
});
