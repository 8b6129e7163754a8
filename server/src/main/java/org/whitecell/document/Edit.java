package org.whitecell.document;

/**
 * A change to a preview. Edits are applied one after another; each names pieces by their index from
 * 0 as the edits before it have left them, and offsets in code points of the piece.
 */
public sealed interface Edit {
  /** The piece it speaks of. */
  int piece();

  /** Leaves a piece out; what it said is recorded. */
  record Drop(int piece) implements Edit {}

  /** Joins a piece with the one after it, which takes on its form. */
  record Join(int piece) implements Edit {}

  /** Splits a piece in two before the code point {@code at}. */
  record Split(int piece, int at) implements Edit {}

  /** Leaves words of a piece out, {@code end} exclusive; what they said is recorded. */
  record CutWords(int piece, int start, int end) implements Edit {}
}
