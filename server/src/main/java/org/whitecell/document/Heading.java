package org.whitecell.document;

/** A heading of level 1 to 6. It carries no number and cannot be cited by one. */
public record Heading(int level, int start, int end) implements Block {
  public Heading {
    if (level < 1 || level > 6) {
      throw new IllegalArgumentException("a heading's level is 1 to 6, not " + level);
    }
  }
}
