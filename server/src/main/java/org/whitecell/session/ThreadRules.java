package org.whitecell.session;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.whitecell.annotation.ReplyId;
import org.whitecell.session.Command.DeleteReply;
import org.whitecell.session.Command.EditReply;
import org.whitecell.session.Command.Reply;

/** Replies. They are read by whoever reads the note above them, also when that is deleted. */
final class ThreadRules {
  private ThreadRules() {}

  static Decision reply(Hand by, Reply c) {
    if (!by.writes()) {
      return Hand.READERS_ONLY;
    }
    if (MarkRules.visible(by, c.annotation()) == null) {
      return Hand.notFound("note");
    }
    Decision words = Words.checkGiven(c.body(), "A reply");
    return words != null
        ? words
        : Decision.accept(
            new Event.ReplyMade(
                new ReplyId(by.fresh(0)), c.annotation(), by.seat().id(), by.role(), c.body()));
  }

  static Decision edit(Hand by, EditReply c) {
    return own(
        by,
        c.reply(),
        () -> {
          if (by.state().wordings().areGone(new Worded.OfReply(c.reply()))) {
            return WordRules.GONE;
          }
          Decision words = Words.checkGiven(c.body(), "A reply");
          return words != null
              ? words
              : Decision.accept(new Event.ReplyEdited(c.reply(), c.body()));
        });
  }

  static Decision delete(Hand by, DeleteReply c) {
    return own(by, c.reply(), () -> Decision.accept(new Event.ReplyDeleted(c.reply())));
  }

  private static Decision own(Hand by, ReplyId id, Supplier<Decision> then) {
    ThreadReply reply = visible(by, id);
    if (reply == null || reply.fate() == Annotation.Fate.DELETED) {
      return Hand.notFound("reply");
    }
    return reply.seat().equals(by.seat().id())
        ? then.get()
        : Decision.refuse(Refusal.Code.NOT_ALLOWED, "Only its author changes a reply.");
  }

  private static @Nullable ThreadReply visible(Hand by, ReplyId id) {
    ThreadReply reply = by.state().marks().replies().get(id);
    Annotation note = reply == null ? null : by.state().marks().annotation(reply.annotation());
    return reply != null && note != null && Reach.sees(by.role(), by.seat().id(), note, reply)
        ? reply
        : null;
  }
}
