import { pointAt, slicePoints } from "../../document/codepoints";
import type { Edit, Preview } from "../../http/bodies";
import type { Block } from "../../wire/types";

/** One block of a previewed text, as the page shows and changes it. */
export interface Piece {
  readonly index: number;
  readonly block: Block;
  readonly text: string;
}

/** The blocks of a preview with their words. Walks the text once, so that long texts stay quick. */
export function piecesOf(preview: Pick<Preview, "text" | "blocks">): readonly Piece[] {
  const lines = preview.text.split("\n");
  return preview.blocks.map((block, index) => ({ index, block, text: lines[index] ?? "" }));
}

/** A change as it was made, with the words it was about, for the list of changes. */
export interface Change {
  readonly edit: Edit;
  readonly said: string;
}

export function drop(piece: Piece): Change {
  return { edit: { type: "drop", piece: piece.index }, said: piece.text };
}

export function join(piece: Piece): Change {
  return { edit: { type: "join", piece: piece.index }, said: piece.text };
}

/**
 * A split before the caret.
 *
 * @param caret in UTF-16 units, as the page counts
 * @returns nothing where one half would be without words
 */
export function split(piece: Piece, caret: number): Change | undefined {
  const before = piece.text.slice(0, caret);
  const after = piece.text.slice(caret);
  if (before.trim() === "" || after.trim() === "") return undefined;
  return { edit: { type: "split", piece: piece.index, at: pointAt(piece.text, caret) }, said: after };
}

/** Words cut out, from and to in UTF-16 units; nothing where nothing is selected, and the whole is dropped. */
export function cut(piece: Piece, from: number, to: number): Change | undefined {
  const start = pointAt(piece.text, from);
  const end = pointAt(piece.text, to);
  const said = slicePoints(piece.text, start, end);
  if (said.trim() === "") return undefined;
  if (said.trim() === piece.text.trim()) return drop(piece);
  return { edit: { type: "cut-words", piece: piece.index, start, end }, said };
}
