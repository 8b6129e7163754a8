import { expect, test } from "vitest";
import type { LogRow } from "../http/logs";
import type { Event, Evidence, Passage } from "../wire/types";
import { castOf } from "./cast";
import { citedAgain, markedBy, marksOf, movesByBlock } from "./marks";

const at = (start: number, end: number): Passage => ({ start, end, exact: "x".repeat(end - start), prefix: "", suffix: "" });
const rowsOf = (...events: Event[]): LogRow[] =>
  events.map((event, i) => ({ seq: i + 1, at: "", turn: 1, by: { type: "server" }, event }));
const note = (annotation: string, seat: string, actor: string, passage: Passage): Event => ({
  type: "annotation-made",
  annotation,
  seat,
  role: { type: "player", actor },
  passage,
  kind: "comment",
  layer: "actor",
  body: "",
});
const move = (id: string, evidence: Evidence[], number?: string): Event => ({
  type: "move-submitted",
  move: id,
  draft: "",
  actor: "kz",
  seat: "s1",
  turn: 1,
  content: { title: id, effect: "", reasons: [{ text: "", evidence }], disclosure: "sealed" },
  cost: 0,
  ...(number === undefined ? {} : { number }),
});
const header = {
  actors: [{ id: "kz", name: "Kazakhstan", letters: "KZ", shape: "leaf", colour: "teal" }],
  people: [],
  indicators: [],
  facts: [],
} as const;

test("a note is drawn in its author's colour, unless it was deleted", () => {
  const rows = rowsOf(note("a", "s1", "kz", at(0, 5)), note("b", "s2", "kz", at(2, 9)), { type: "annotation-deleted", annotation: "b" });
  expect(marksOf(rows, castOf(header, rows)).map((mark) => [mark.id, mark.colour, mark.lane])).toEqual([["a", "teal", 0]]);
});

test("a move stands in the margin of each paragraph it cites once, and only when it was revealed", () => {
  const blocks = [
    { type: "paragraph", number: 1, start: 0, end: 10, kind: "paragraph", depth: 0, marker: "" },
    { type: "paragraph", number: 2, start: 11, end: 20, kind: "paragraph", depth: 0, marker: "" },
  ] as const;
  const rows = rowsOf(
    move("m1", [{ type: "cited-passage", passage: at(0, 3) }, { type: "cited-passage", passage: at(4, 6) }]),
    move("m2", [{ type: "cited-passage", passage: at(12, 14) }]),
    { type: "moves-revealed", turn: 1, moves: [{ move: "m1", number: "K1" }] },
  );
  expect([...movesByBlock(rows, blocks, castOf(header, rows))]).toEqual([[0, [{ move: "m1", number: "K1", actor: "kz" }]]]);
});

test("whose notes lie on a passage is told by seat, each once", () => {
  const rows = rowsOf(note("a", "s1", "kz", at(0, 5)), note("b", "s2", "kz", at(4, 9)), note("c", "s1", "kz", at(1, 2)), note("d", "s3", "kz", at(5, 9)));
  expect(markedBy(rows, at(0, 5))).toEqual(["s1", "s2"]);
});

test("a later move that cites a fact of the ruling or a passage of it cites it again", () => {
  const rows = rowsOf(
    move("m1", [{ type: "cited-fact", fact: "f1" }]),
    move("m2", [{ type: "cited-fact", fact: "f1" }]),
    move("m3", [{ type: "cited-note", annotation: "n", passage: at(3, 8) }]),
    move("m4", [{ type: "cited-passage", passage: at(30, 35) }]),
  );
  expect(citedAgain(rows, 1, [at(0, 5)], ["f1"])).toEqual(["m2", "m3"]);
});
