package org.whitecell.document;

import java.util.Objects;

/**
 * Something left out when the text was imported, kept so that anyone can see what was left out.
 *
 * @param at where in the revision's text it stood, in code points
 * @param text the words left out
 */
public record Cut(int at, String text, What what) {

  /** Whether a whole paragraph or some of its words were left out. */
  public enum What {
    PARAGRAPH,
    WORDS
  }

  public Cut {
    Objects.requireNonNull(text);
    Objects.requireNonNull(what);
  }
}
