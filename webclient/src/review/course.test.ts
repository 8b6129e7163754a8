import { expect, test } from "vitest";
import type { LogRow } from "../http/logs";
import type { Event } from "../wire/types";
import { rowOf, type Stretch, tellCourse } from "./course";

let seq = 0;
const row = (turn: number, event: Partial<Event> & { type: Event["type"] }): LogRow => ({
  seq: (seq += 1),
  at: "2026-01-01T10:00:00.000Z",
  turn,
  by: { type: "server" },
  event: event as Event,
});
const phase = (turn: number, kind: "deliberate" | "move" | "argue") => row(turn, { type: "phase-opened", turn, phase: kind });
const argues = (move: string, argument: string) => row(1, { type: "argument-made", move, argument });
const kinds = ({ told }: Stretch) => told.map(({ is }) => is);

test("the course is told turn by turn, and each turn phase by phase", () => {
  const course = tellCourse([
    row(0, { type: "play-started" }),
    row(1, { type: "turn-opened", turn: 1 }),
    phase(1, "deliberate"),
    row(1, { type: "inject-sent" }),
    phase(1, "move"),
    row(1, { type: "move-submitted" }),
    row(2, { type: "turn-opened", turn: 2 }),
    phase(2, "deliberate"),
  ]);
  expect(course.map(({ turn, stretches }) => [turn, stretches.map((stretch) => [stretch.phase, kinds(stretch)])])).toEqual([
    [0, [[undefined, ["other"]]]],
    [1, [["deliberate", ["inject"]], ["move", ["move"]]]],
    [2, [["deliberate", []]]],
  ]);
});

test("notes and talk of a phase are told once, where the first of them stands", () => {
  const [chapter] = tellCourse([
    phase(1, "deliberate"),
    row(1, { type: "annotation-made" }),
    row(1, { type: "message-said" }),
    row(1, { type: "inject-sent" }),
    row(1, { type: "reply-made" }),
    row(1, { type: "message-said" }),
    phase(1, "move"),
    row(1, { type: "message-said" }),
  ]);
  expect(chapter?.stretches.map(kinds)).toEqual([["notes", "talk", "inject"], ["talk"]]);
  expect(chapter?.stretches[0]?.told.map((told) => ("rows" in told ? told.rows.length : 1))).toEqual([2, 2, 1]);
});

test("what was argued on a move stands together, whoever spoke in between", () => {
  const [chapter] = tellCourse([phase(1, "argue"), argues("u1", "a"), argues("r1", "b"), argues("u1", "c")]);
  const told = chapter?.stretches[0]?.told ?? [];
  expect(told.map((one) => (one.is === "arguments" ? [one.move, one.made.map(({ event }) => event.argument)] : []))).toEqual([
    ["u1", ["a", "c"]],
    ["r1", ["b"]],
  ]);
  expect(told.map((one) => rowOf(one).seq)).toEqual([rowOf(told[0] as never).seq, rowOf(told[0] as never).seq + 1]);
});

test("a turn of which nothing is left is not told", () => {
  expect(tellCourse([row(1, { type: "turn-opened", turn: 1 })])).toEqual([]);
});
