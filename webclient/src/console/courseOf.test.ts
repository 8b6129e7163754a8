import { expect, test } from "vitest";
import type { PhaseSpec, SessionCard } from "../wire/types";
import { courseOf } from "./courseOf";

const phases: PhaseSpec[] = (["deliberate", "move", "argue", "rule"] as const).map((kind) => ({ kind, name: kind, minutes: 5 }));
const session = { type: "session", stage: "running", turn: 1, phase: "move", gate: "open" } as SessionCard;

test("in a phase one opens the next, closes this one, or steps further", () => {
  const now = courseOf(session, phases, 2);
  expect(now.open?.kind).toBe("move");
  expect(now.next).toEqual({ kind: "phase", phase: phases[2] });
  expect(now.later.map(({ kind }) => kind)).toEqual(["rule"]);
});

test("after the last phase comes the next turn, after the last turn only the hot wash", () => {
  expect(courseOf({ ...session, phase: "rule" }, phases, 2).next).toEqual({ kind: "turn", turn: 2 });
  expect(courseOf({ ...session, phase: "rule", turn: 2 }, phases, 2)).toMatchObject({ next: null, canHotWash: true });
});

test("between phases nothing is there to close", () => {
  expect(courseOf({ ...session, gate: "closed" }, phases, 2).open).toBeNull();
});

test("before the start one starts, after the close nothing is left to do", () => {
  expect(courseOf({ ...session, stage: "lobby" }, phases, 2)).toMatchObject({ canStart: true, next: null, later: [] });
  expect(courseOf({ ...session, stage: "closed" }, phases, 2)).toMatchObject({ canStart: false, canHotWash: false, canClose: false });
});
