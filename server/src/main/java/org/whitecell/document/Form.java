package org.whitecell.document;

import java.util.Objects;

/** What a piece of an imported text is to become. */
public sealed interface Form {
  Form PLAIN = new Numbered(Paragraph.Kind.PARAGRAPH, 0, "");

  /** A heading, which gets no number. */
  record Titled(int level) implements Form {}

  /** A numbered paragraph; see {@link Paragraph} for depth and marker. */
  record Numbered(Paragraph.Kind kind, int depth, String marker) implements Form {
    public Numbered {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(marker);
    }
  }

  /** The same form for what follows within it: a list item goes on without a second marker. */
  default Form continued() {
    return this instanceof Numbered n ? new Numbered(n.kind(), n.depth(), "") : this;
  }
}
