import { expect, test } from "vitest";
import type { ActionSpec, MoveDraft } from "../../wire/types";
import { overBudget, readDraft, reasonsShown, writersIn } from "./draftView";

const action = { id: "imet", title: "IMET", cost: 2 } as ActionSpec;
const written = (text: string) => ({ text, evidence: [], by: "s1", at: "2026-01-01T00:00:00.000Z", version: 1 });
const writing = (seat: string, where: string) => ({ seat, here: "here" as const, activity: { type: "writing" as const, where } });
const draft = (slots: MoveDraft["slots"]) => ({ slots });

test("an untouched draft is empty, sealed and free", () => {
  expect(readDraft(draft({}), [action])).toEqual({ action: null, title: "", disclosure: "sealed", cost: 0, isEmpty: true });
});

test("a draft costs what its action costs", () => {
  const read = readDraft(draft({ action: written("imet"), disclosure: written("open") }), [action]);
  expect(read).toMatchObject({ action: "imet", cost: 2, disclosure: "open", isEmpty: false });
});

test("an action that is not in the catalogue counts as none", () => {
  expect(readDraft(draft({ action: written("gone") }), [action])).toMatchObject({ action: null, cost: 0 });
  expect(readDraft(draft({ action: written("gone"), title: written("Wait") }), [action])).toMatchObject({ action: null, cost: 1 });
});

test("one more reason is offered than is begun, at most three", () => {
  expect(reasonsShown(() => false)).toBe(1);
  expect(reasonsShown((slot) => slot === "reason-1")).toBe(2);
  expect(reasonsShown((slot) => slot === "reason-3")).toBe(3);
});

test("the budget is what is left of it, where it is known", () => {
  expect(overBudget(3, 1)).toBe(2);
  expect(overBudget(1, 1)).toBe(0);
  expect(overBudget(9, undefined)).toBe(0);
});

test("others who write in this draft are named by field, I am not", () => {
  const people = [writing("s1", "draft/d1/effect"), writing("s2", "draft/d1/reason-2"), writing("s3", "draft/d2/effect"), writing("s4", "note")];
  expect(writersIn("d1", people, "s1")).toEqual([{ seat: "s2", slot: "reason-2" }]);
});
