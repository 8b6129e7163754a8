package org.whitecell.session;

import org.jspecify.annotations.Nullable;
import org.whitecell.words.Text;

/** What changes the record by hand says why. */
final class Reasons {
  private Reasons() {}

  static @Nullable Decision check(Text why) {
    return why.isBlank() || why.value() == null
        ? Decision.refuse(Refusal.Code.REASON_NEEDED, "Say why; the reason stands in the record.")
        : Words.check(why, "The reason");
  }
}
