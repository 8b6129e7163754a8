package org.whitecell.document;

import java.util.Objects;

/** One block of an imported text that is not a revision yet; its text is canonical, on one line. */
public record Piece(Form form, String text) {
  public Piece {
    Objects.requireNonNull(form);
    Objects.requireNonNull(text);
  }
}
