package org.whitecell.document;

import java.util.Objects;

/**
 * Something left out of a preview.
 *
 * @param piece the index of the piece it stood in or before; the number of pieces if at the end
 * @param at where in that piece, in code points
 */
public record Omission(int piece, int at, String text, Cut.What what) {
  public Omission {
    Objects.requireNonNull(text);
    Objects.requireNonNull(what);
  }

  Omission moved(int toPiece, int toOffset) {
    return new Omission(toPiece, toOffset, text, what);
  }
}
