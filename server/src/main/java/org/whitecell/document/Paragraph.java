package org.whitecell.document;

import java.util.Objects;

/**
 * A numbered paragraph: what people cite as ¶3.
 *
 * @param number 1, 2, 3 … through the whole revision, headings left out
 * @param depth how deep a quotation or list item is nested; 0 for a plain paragraph
 * @param marker what stands before a list item, such as {@code •} or {@code 2.}; it is drawn, and
 *     is no part of the text. Empty where there is none
 */
public record Paragraph(int number, int start, int end, Kind kind, int depth, String marker)
    implements Block {

  /** What sort of paragraph it is, which only matters for how it is set. */
  public enum Kind {
    PARAGRAPH,
    QUOTATION,
    LIST_ITEM
  }

  public Paragraph {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(marker);
    if (number < 1) {
      throw new IllegalArgumentException("paragraphs are numbered from 1, not " + number);
    }
  }

  /** A plain paragraph. */
  public static Paragraph plain(int number, int start, int end) {
    return new Paragraph(number, start, end, Kind.PARAGRAPH, 0, "");
  }
}
