package org.whitecell.document;

import java.util.Objects;

/**
 * A stretch of a revision, named twice over, as the W3C Web Annotation model does: by position (in
 * Unicode code points, {@code end} exclusive) and by quote, with some of what stands before and
 * after. {@link Passages#check} tells whether both name the same.
 */
public record Passage(int start, int end, String exact, String prefix, String suffix) {
  public Passage {
    Objects.requireNonNull(exact);
    Objects.requireNonNull(prefix);
    Objects.requireNonNull(suffix);
  }

  /** Its length in code points, as the position has it. */
  public int length() {
    return end - start;
  }

  /** Whether the two share at least one code point. */
  public boolean overlaps(Passage other) {
    return start < other.end && other.start < end;
  }
}
