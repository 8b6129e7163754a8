import { expect, test } from "vitest";
import { change, queryOf, readFilters, writeFilters, type Filters, unfiltered, viewOf } from "./address";

test("what the address bar says is what is shown, and back", () => {
  const filters: Filters = { turn: 2, actor: "kazakhstan", kind: "rulings", person: "s1", line: "m7" };
  expect(writeFilters(filters)).toBe("?turn=2&actor=kazakhstan&kind=rulings&person=s1&line=m7");
  expect(readFilters(writeFilters(filters))).toEqual(filters);
});

test("turn 0, before play, is a turn like others", () => {
  expect(readFilters("?turn=0")).toEqual({ turn: 0 });
});

test("an address that makes no sense shows everything", () => {
  expect(readFilters("?turn=two&kind=secrets&actor=&turnx=4")).toEqual({});
  expect(readFilters("?turn=")).toEqual({});
  expect(readFilters("?turn=-1")).toEqual({});
  expect(writeFilters({})).toBe("");
});

test("a filter is changed and taken away alone", () => {
  expect(change({ turn: 2, kind: "talk" }, "turn", 3)).toEqual({ turn: 3, kind: "talk" });
  expect(change({ turn: 2, kind: "talk" }, "kind", undefined)).toEqual({ turn: 2 });
});

test("the server is asked by event types, and never about which line is open", () => {
  expect(queryOf({ turn: 1, kind: "rulings", line: "m7" })).toEqual({
    turn: 1,
    kind: "move-taken-up,move-given-back,dice-rolled,dice-corrected,move-ruled,ruling-corrected",
  });
});

test("without a view the line is shown where one is open, else the course", () => {
  expect([{}, { line: "m1" }, { line: "m1", view: "rows" as const }].map(viewOf)).toEqual(["course", "line", "rows"]);
  expect(readFilters("view=everything")).toEqual({});
});

test("to show everything leaves what is looked at open", () => {
  expect(unfiltered({ turn: 2, kind: "talk", line: "m1", view: "course" })).toEqual({ line: "m1", view: "course" });
});
