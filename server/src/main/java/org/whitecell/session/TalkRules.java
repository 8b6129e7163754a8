package org.whitecell.session;

import org.whitecell.session.Command.Say;

/** Messages. */
final class TalkRules {
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
}
