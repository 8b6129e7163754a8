import { beforeEach, expect, test, vi } from "vitest";
import { Table } from "../state/table";
import type { Activity } from "../wire/types";
import { tellDoing } from "./doing";

const PASSAGE = { start: 0, end: 4, exact: "Text", prefix: "", suffix: "" };
const WRITING: Activity = { type: "writing", where: "draft/d/reason-1" };

let said: Activity[] = [];
let table: Table;

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  table = new Table({ session: "s", seat: "me" });
  table.plug((message) => {
    if (message.type === "doing") said.push(message.activity);
    return true;
  });
  table.line.value = { state: "open" };
  const stop = tellDoing(table);
  return () => {
    stop();
    vi.useRealTimers();
  };
});

test("who begins to write is told at once, and what was about to be told of before is not told over it", () => {
  table.view.selection.value = PASSAGE;
  table.view.writing.value = WRITING.where;
  vi.advanceTimersByTime(5_000);
  expect(said).toEqual([WRITING]);
  table.view.writing.value = null;
  vi.advanceTimersByTime(5_000);
  expect(said).toEqual([WRITING, { type: "selecting", passage: PASSAGE }]);
});

test("who rests with a field before them writes again with the next key", () => {
  table.view.writing.value = WRITING.where;
  vi.advanceTimersByTime(200_000);
  expect(said).toEqual([WRITING, { type: "idle" }]);
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
  vi.advanceTimersByTime(10);
  expect(said).toEqual([WRITING, { type: "idle" }, WRITING]);
});

test("who presses buttons where no text is to be read is not idle all the while", () => {
  table.view.writing.value = WRITING.where;
  vi.advanceTimersByTime(10);
  table.view.writing.value = null;
  vi.advanceTimersByTime(5_000);
  expect(said).toEqual([WRITING, { type: "idle" }]);
  vi.advanceTimersByTime(600_000);
  document.dispatchEvent(new Event("pointerdown"));
  document.dispatchEvent(new Event("pointerdown"));
  vi.advanceTimersByTime(5_000);
  expect(said).toEqual([WRITING, { type: "idle" }, { type: "idle" }]);
});
