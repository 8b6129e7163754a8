import { expect, test } from "vitest";
import type { Edit } from "../../http/bodies";
import { undoneWith, without } from "./undo";

/** What the server does with edits, on pieces that are plain strings. */
function apply(pieces: readonly string[], edits: readonly Edit[]): string[] {
  let now = [...pieces];
  for (const edit of edits) {
    const text = now[edit.piece];
    if (text === undefined) throw new Error(`no piece ${edit.piece}`);
    if (edit.type === "drop") now = now.toSpliced(edit.piece, 1);
    if (edit.type === "join") {
      if (edit.piece + 1 >= now.length) throw new Error(`nothing follows ${edit.piece}`);
      now = now.toSpliced(edit.piece, 2, text + now[edit.piece + 1]);
    }
    if (edit.type === "split") now = now.toSpliced(edit.piece, 1, text.slice(0, edit.at), text.slice(edit.at));
    if (edit.type === "cut-words") now = now.with(edit.piece, text.slice(0, edit.start) + text.slice(edit.end));
  }
  return now;
}

const PIECES = ["aaaa", "bbbb", "cccc", "dddd", "eeee"];

test("a dropped paragraph comes back where it stood, and what was done below stays done", () => {
  const edits: Edit[] = [
    { type: "drop", piece: 1 },
    { type: "cut-words", piece: 2, start: 0, end: 2 },
  ];
  expect(apply(PIECES, edits)).toEqual(["aaaa", "cccc", "dd", "eeee"]);
  expect(apply(PIECES, without(edits, 0))).toEqual(["aaaa", "bbbb", "cccc", "dd", "eeee"]);
});

test("what was done to a half goes with the split that made it", () => {
  const edits: Edit[] = [
    { type: "split", piece: 0, at: 2 },
    { type: "drop", piece: 1 },
    { type: "drop", piece: 3 },
  ];
  expect(apply(PIECES, edits)).toEqual(["aa", "bbbb", "cccc", "eeee"]);
  expect(undoneWith(edits, 0)).toBe(2);
  expect(apply(PIECES, without(edits, 0))).toEqual(["aaaa", "bbbb", "cccc", "eeee"]);
});

test("paragraphs joined over a dropped one are parted again when it comes back", () => {
  const edits: Edit[] = [
    { type: "drop", piece: 1 },
    { type: "join", piece: 0 },
  ];
  expect(apply(PIECES, without(edits, 0))).toEqual(PIECES);
});

test("undoing the last change undoes that alone", () => {
  const edits: Edit[] = [
    { type: "drop", piece: 4 },
    { type: "join", piece: 0 },
  ];
  expect(without(edits, 1)).toEqual(edits.slice(0, 1));
});

test("in ten thousand random histories an undone change leaves no trace and the rest still fits", () => {
  let state = 7;
  const draw = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  for (let run = 0; run < 10_000; run++) {
    const edits = randomEdits(draw);
    const index = draw(edits.length);
    const left = without(edits, index);
    const result = apply(PIECES, left).join("");
    // Every letter that some remaining edit did not remove is there, in order.
    expect(result).toMatch(/^a*b*c*d*e*$/);
    const removes = left.some((edit) => edit.type === "drop" || edit.type === "cut-words");
    expect(removes || result === PIECES.join("")).toBe(true);
    expect(left.length).toBeLessThan(edits.length);
  }
});

test("an undone change that nothing needed leaves the same text as never having made it", () => {
  const later: Edit[] = [
    { type: "split", piece: 3, at: 1 },
    { type: "drop", piece: 0 },
    { type: "cut-words", piece: 1, start: 1, end: 3 },
  ];
  // The same three, as they are numbered once piece 2 is dropped before them.
  const edits: Edit[] = [
    { type: "drop", piece: 2 },
    { type: "split", piece: 2, at: 1 },
    { type: "drop", piece: 0 },
    { type: "cut-words", piece: 1, start: 1, end: 3 },
  ];
  const undone = apply(PIECES, without(edits, 0));
  expect(undone).toEqual(apply(PIECES, [later[0], later[1], { type: "cut-words", piece: 2, start: 1, end: 3 }] as Edit[]));
});

function randomEdits(draw: (below: number) => number): Edit[] {
  const edits: Edit[] = [];
  const wanted = 1 + draw(6);
  while (edits.length < wanted) {
    const now = apply(PIECES, edits);
    if (now.length < 2) break;
    const piece = draw(now.length);
    const length = now[piece]?.length ?? 0;
    const kind = draw(4);
    if (kind === 0) edits.push({ type: "drop", piece });
    else if (kind === 1 && piece + 1 < now.length) edits.push({ type: "join", piece });
    else if (kind === 2 && length > 1) edits.push({ type: "split", piece, at: 1 + draw(length - 1) });
    else if (kind === 3 && length > 1) edits.push({ type: "cut-words", piece, start: 0, end: 1 + draw(length - 1) });
  }
  return edits;
}
