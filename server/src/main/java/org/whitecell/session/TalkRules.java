package org.whitecell.session;

import org.whitecell.session.Command.BlankWords;
import org.whitecell.session.Command.Say;

/** Messages, and the blanking of words. */
final class TalkRules {
  /** Entries blanked by one command. */
  static final int ENTRIES = 1_000;

  private TalkRules() {}

  static Decision say(Hand by, Say c) {
    Channel channel =
        by.state().channels().stream()
            .filter(known -> known.id().equals(c.channel()) && Reach.reads(by.role(), known))
            .findFirst()
            .orElse(null);
    if (channel == null) {
      return Hand.notFound("channel");
    }
    if (!by.writes()) {
      return Hand.READERS_ONLY;
    }
    Decision words = Words.checkGiven(c.text(), "A message");
    return words != null
        ? words
        : Decision.accept(
            new Event.MessageSaid(
                new MessageId(by.fresh(0)), c.channel(), by.seat().id(), by.role(), c.text()));
  }

  static Decision blank(Hand by, BlankWords c) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    if (c.entries().isEmpty() || c.entries().size() > ENTRIES) {
      return Decision.refuse(
          Refusal.Code.TOO_MANY, "Blank at least one entry, at most 1,000 at once.");
    }
    for (long entry : c.entries()) {
      if (entry < 1 || entry > by.state().seq()) {
        return Hand.notFound("entry");
      }
    }
    Decision why = Reasons.check(c.why());
    return why != null ? why : Decision.accept(new Event.WordsBlanked(c.entries(), c.why()));
  }
}
