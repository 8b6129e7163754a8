import { expect, test } from "vitest";
import type { AnnotationCard, ReplyCard } from "../wire/types";
import { EVERYTHING, everythingIn, fits, held, threads, whereabouts } from "./list";

const AT = "2030-01-01T10:00:00.000Z";

function note(id: string, start: number, more: Partial<AnnotationCard> = {}): AnnotationCard {
  return {
    type: "annotation", annotation: id, seat: "pavel", role: { type: "player", actor: "ru" }, kind: "comment", layer: "everyone",
    passage: { start, end: start + 5, exact: "words", prefix: "", suffix: "" }, body: "body", at: AT, fate: "standing", answer: "open", ...more,
  };
}

function reply(id: string, annotation: string, more: Partial<ReplyCard> = {}): ReplyCard {
  return { type: "reply", reply: id, annotation, seat: "dana", role: { type: "player", actor: "us" }, body: "yes", at: AT, fate: "standing", ...more };
}

test("notes stand in the order of the text", () => {
  expect(threads([note("late", 90), note("early", 3)], []).map((one) => one.note.annotation)).toEqual(["early", "late"]);
});

test("a deleted note stays only as long as it holds replies", () => {
  const gone = note("gone", 1, { fate: "deleted" });
  expect(threads([gone], [])).toEqual([]);
  expect(threads([gone], [reply("r", "gone")])).toHaveLength(1);
  expect(threads([gone], [reply("r", "gone", { fate: "deleted" })])).toEqual([]);
});

test("what others add waits, what is mine shows at once", () => {
  const before = threads([note("old", 1)], []);
  const now = threads([note("old", 1), note("theirs", 2), note("mine", 3, { seat: "me" })], [reply("r", "old"), reply("own", "old", { seat: "me" })]);
  expect(held(now, everythingIn(before), "me")).toEqual(new Set(["theirs", "r"]));
  expect(held(now, everythingIn(now), "me").size).toBe(0);
});

test("what waits is said to be where it stands, seen from the notes in view", () => {
  const all = threads([note("1", 1), note("2", 2), note("3", 3), note("4", 4)], [reply("r", "4")]);
  expect(whereabouts(all, new Set(["1"]), ["2", "3"])).toBe("above");
  expect(whereabouts(all, new Set(["r"]), ["2", "3"])).toBe("below");
  expect(whereabouts(all, new Set(["1", "4"]), ["2"])).toBe("around");
  expect(whereabouts(all, new Set(["3"]), ["2", "4"])).toBe("here");
  expect(whereabouts(all, new Set(["3"]), [])).toBe("here");
});

test("a search looks into words, passages and replies", () => {
  const [thread] = threads([note("a", 1, { body: "Дорога" })], [reply("r", "a", { body: "Longer by far" })]);
  if (thread === undefined) throw new Error("no thread");
  for (const search of ["дорога", "WORDS", "longer"]) expect(fits(thread, { ...EVERYTHING, search })).toBe(true);
  expect(fits(thread, { ...EVERYTHING, search: "river" })).toBe(false);
});

test("open questions are questions that nobody has answered", () => {
  const [open, answered, comment] = threads([note("1", 1, { kind: "question" }), note("2", 2, { kind: "question", answer: "resolved" }), note("3", 3)], []);
  const filter = { ...EVERYTHING, openQuestions: true };
  expect([open, answered, comment].map((one) => one !== undefined && fits(one, filter))).toEqual([true, false, false]);
});
