package org.whitecell.document;

import java.util.Optional;

/** Whether passages hold on a revision, and how they are made. */
public final class Passages {
  /** The longest passage, in code points. */
  public static final int LONGEST = 10_000;

  /** How much of what stands before and after a passage is kept with it, in code points. */
  public static final int CONTEXT = 32;

  private Passages() {}

  /** Nothing if position, quote and context all name the same stretch; else the first fault. */
  public static Optional<PassageFault> check(Revision revision, Passage passage) {
    CodePoints text = revision.content();
    int start = passage.start();
    int end = passage.end();
    if (start < 0 || end < start || end > text.length()) {
      return Optional.of(PassageFault.OUT_OF_RANGE);
    }
    if (start == end) {
      return Optional.of(PassageFault.EMPTY);
    }
    if (end - start > LONGEST) {
      return Optional.of(PassageFault.TOO_LONG);
    }
    if (!text.slice(start, end).equals(passage.exact())) {
      return Optional.of(PassageFault.QUOTE_DIFFERS);
    }
    int before = CodePoints.count(passage.prefix());
    int after = CodePoints.count(passage.suffix());
    boolean around =
        before <= CONTEXT
            && after <= CONTEXT
            && before <= start
            && after <= text.length() - end
            && text.slice(start - before, start).equals(passage.prefix())
            && text.slice(end, end + after).equals(passage.suffix());
    return around ? Optional.empty() : Optional.of(PassageFault.CONTEXT_DIFFERS);
  }

  /** The passage from {@code start} to {@code end}, with its quote and context. */
  static Passage of(CodePoints text, int start, int end) {
    return new Passage(
        start,
        end,
        text.slice(start, end),
        text.slice(Math.max(0, start - CONTEXT), start),
        text.slice(end, Math.min(text.length(), end + CONTEXT)));
  }
}
