import { expect, test } from "vitest";
import type { CourseCard, Leaving, ScenarioCard, SessionCard } from "../wire/types";
import { courseOf } from "./courseOf";

const phases = (["deliberate", "move", "argue", "rule"] as const).map((kind) => ({ kind, name: kind, minutes: 5 }));
const scenario = { type: "scenario", phases, turns: [{ number: 1 }, { number: 2 }] } as ScenarioCard;
const session = { type: "session", stage: "running", turn: 1, phase: "move", gate: "open" } as SessionCard;
const silent: Leaving = { type: "nothing-submitted", actors: ["kz"] };
const card: CourseCard = { type: "course", leaving: [silent], ending: [], back: "deliberate" };
const from = { turn: 1, phase: "move", gate: "open" };

test("each step names from where it goes", () => {
  const { next, close, back, jumps, hotWash, end } = courseOf(session, scenario, card);
  expect(next?.command("keep")).toEqual({ type: "open-next-phase", from, leftovers: "keep" });
  expect(close?.command("submit")).toEqual({ type: "close-phase", from, leftovers: "submit" });
  expect(back?.command("keep")).toEqual({ type: "reopen-phase", from });
  expect(jumps[0]?.command("keep")).toEqual({ type: "open-phase", from, phase: "rule", leftovers: "keep" });
  expect(hotWash?.command("keep")).toEqual({ type: "open-hot-wash", from });
  expect(end?.command("keep")).toEqual({ type: "close-session", from });
});

test("a step tells what it leaves undone and what it passes over", () => {
  const { next, back, jumps } = courseOf(session, scenario, card);
  expect(next).toMatchObject({ name: "Open argue", leaves: [silent], skips: [], drafts: "asked" });
  expect(jumps).toMatchObject([{ name: "Open rule", leaves: [silent], skips: ["argue"] }]);
  expect(back).toMatchObject({ name: "Open deliberate again", leaves: [], drafts: "untouched" });
});

test("after the last phase comes the next turn, after the last turn only the hot wash", () => {
  expect(courseOf({ ...session, phase: "rule" }, scenario, card).next?.name).toBe("Open turn 2");
  const last = courseOf({ ...session, phase: "rule", turn: 2 }, scenario, card);
  expect(last.next).toBeNull();
  expect(last.hotWash?.name).toBe("Open the hot wash");
});

test("between phases nothing is there to close, and moves in writing are left alone", () => {
  const { close, next } = courseOf({ ...session, gate: "closed" }, scenario, card);
  expect(close).toBeNull();
  expect(next?.drafts).toBe("untouched");
});

test("before the start one starts, after the close nothing is left to do", () => {
  expect(courseOf({ ...session, stage: "lobby" }, scenario, undefined)).toMatchObject({ start: { name: "Start play" }, next: null, jumps: [] });
  expect(courseOf({ ...session, stage: "closed" }, scenario, card)).toEqual({ start: null, next: null, close: null, back: null, jumps: [], hotWash: null, end: null });
});
