import type { Edit } from "../../http/bodies";

/**
 * Undoing one change among many. Every edit counts the pieces as the edits before it left them, so
 * one cannot simply be taken out of the middle: it is moved past the later ones, which are
 * renumbered on the way, and dropped at the end. A later edit of what this one made cannot stand
 * without it and is undone with it.
 */
export function without(edits: readonly Edit[], index: number): readonly Edit[] {
  const next = edits[index + 1];
  const gone = edits[index];
  if (gone === undefined) return edits;
  if (next === undefined) return edits.slice(0, index);
  const swapped = swap(gone, next);
  if (swapped === undefined) return without(without(edits, index + 1), index);
  return without(edits.with(index, swapped.first).with(index + 1, swapped.second), index + 1);
}

/** How many edits go when this one is undone, itself included. */
export function undoneWith(edits: readonly Edit[], index: number): number {
  return edits.length - without(edits, index).length;
}

/** The same two changes the other way round; nothing if the later needs the earlier. */
function swap(earlier: Edit, later: Edit): { first: Edit; second: Edit } | undefined {
  if (needs(later, earlier)) return undefined;
  const first = { ...later, piece: before(earlier, later.piece) };
  return { first, second: { ...earlier, piece: after(first, earlier.piece) } };
}

function needs(later: Edit, earlier: Edit): boolean {
  const reached = later.type === "join" ? [later.piece, later.piece + 1] : [later.piece];
  switch (earlier.type) {
    case "drop":
      return later.type === "join" && later.piece + 1 === earlier.piece;
    case "split":
      return reached.includes(earlier.piece) || reached.includes(earlier.piece + 1);
    case "join":
    case "cut-words":
      return reached.includes(earlier.piece);
  }
}

/** What a piece's number after an edit was before it. */
function before(edit: Edit, piece: number): number {
  switch (edit.type) {
    case "drop":
      return piece >= edit.piece ? piece + 1 : piece;
    case "join":
      return piece > edit.piece ? piece + 1 : piece;
    case "split":
      return piece > edit.piece ? piece - 1 : piece;
    case "cut-words":
      return piece;
  }
}

/** What a piece's number before an edit is after it. */
function after(edit: Edit, piece: number): number {
  switch (edit.type) {
    case "drop":
    case "join":
      return piece > edit.piece ? piece - 1 : piece;
    case "split":
      return piece > edit.piece ? piece + 1 : piece;
    case "cut-words":
      return piece;
  }
}
