import { expect, test } from "vitest";
import { doingOf, LONG_IDLE_MS } from "./people";

const since = "2026-01-01T10:00:00.000Z";
const at = Date.parse(since);
const clock = () => "10:00";

const writing = (where: string) => doingOf({ seat: "s", here: "here", activity: { type: "writing", where } }, at, clock).says;

test("who is not connected is away, and stands out", () => {
  expect(doingOf(undefined, at, clock)).toEqual({ says: "away", calls: true });
  expect(doingOf({ seat: "s", here: "away" }, at, clock)).toEqual({ says: "away", calls: true });
});

test("a short pause is no idleness, a long one stands out with its time", () => {
  const idle = { seat: "s", here: "here" as const, activity: { type: "idle" as const }, since };
  expect(doingOf(idle, at + 60_000, clock)).toEqual({ says: "here", calls: false });
  expect(doingOf(idle, at + LONG_IDLE_MS + 1, clock)).toEqual({ says: "idle since 10:00", calls: true });
});

test("what is being written is said by its kind, never by its content", () => {
  expect(["draft/1/effect", "note", "message/c", "argument/m", "ruling/m"].map(writing)).toEqual([
    "drafting a move", "writing a note", "writing a message", "arguing", "writing",
  ]);
});
