package org.whitecell.session;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.ReplyId;
import org.whitecell.scenario.TagId;
import org.whitecell.session.Command.Annotate;
import org.whitecell.session.Command.DeleteAnnotation;
import org.whitecell.session.Command.EditAnnotation;
import org.whitecell.session.Command.ReopenAnnotation;
import org.whitecell.session.Command.ResolveAnnotation;
import org.whitecell.session.Command.WidenAnnotation;
import org.whitecell.words.Text;

/** Annotations: who may make, change, widen and settle them. */
final class MarkRules {
  private MarkRules() {}

  static Decision annotate(Hand by, Annotate c) {
    if (!by.writes()) {
      return Hand.READERS_ONLY;
    }
    Decision passage = EvidenceRules.check(by.state(), c.passage());
    if (passage != null) {
      return passage;
    }
    Decision words = check(by, c.kind(), c.body(), c.tag());
    if (words != null) {
      return words;
    }
    return Decision.accept(
        new Event.AnnotationMade(
            new AnnotationId(by.fresh(0)),
            by.seat().id(),
            by.role(),
            c.passage(),
            c.kind(),
            c.layer(),
            c.body(),
            c.tag()));
  }

  private static @Nullable Decision check(Hand by, Kind kind, Text body, @Nullable TagId tag) {
    if (tag != null && by.scenario().tag(tag).isEmpty()) {
      return Decision.refuse(
          Refusal.Code.UNKNOWN_TAG, "The codebook has no such tag; choose one of its tags.");
    }
    if (kind == Kind.TAG && tag == null) {
      return Decision.refuse(Refusal.Code.UNKNOWN_TAG, "Choose a tag of the codebook.");
    }
    return kind == Kind.COMMENT || kind == Kind.QUESTION
        ? Words.checkGiven(body, "A " + (kind == Kind.COMMENT ? "comment" : "question"))
        : Words.check(body, "A mark");
  }

  static Decision edit(Hand by, EditAnnotation c) {
    return own(
        by,
        c.annotation(),
        note -> {
          if (by.state().wordings().areGone(new Worded.OfNote(note.id()))) {
            return WordRules.GONE;
          }
          Decision words = check(by, note.kind(), c.body(), c.tag());
          return words != null
              ? words
              : Decision.accept(new Event.AnnotationEdited(c.annotation(), c.body(), c.tag()));
        });
  }

  static Decision delete(Hand by, DeleteAnnotation c) {
    return own(
        by, c.annotation(), note -> Decision.accept(new Event.AnnotationDeleted(c.annotation())));
  }

  static Decision widen(Hand by, WidenAnnotation c) {
    return own(
        by,
        c.annotation(),
        note ->
            note.layer() == c.layer()
                ? Decision.accept()
                : Reach.isWider(c.layer(), note.layer())
                    ? Decision.accept(
                        new Event.AnnotationWidened(c.annotation(), c.layer(), left(by, c)))
                    : Decision.refuse(
                        Refusal.Code.NOT_ALLOWED,
                        "What others have read is not hidden from them again."));
  }

  /** What others replied they wrote for those who could read it then. */
  private static @Nullable List<ReplyId> left(Hand by, WidenAnnotation c) {
    if (c.replies() == WidenAnnotation.Replies.COME_ALONG) {
      return null;
    }
    List<ReplyId> left =
        by.state().marks().replies().values().stream()
            .filter(reply ->
                reply.annotation().equals(c.annotation())
                    && !reply.seat().equals(by.seat().id())
                    && reply.layer() == null)
            .map(ThreadReply::id)
            .sorted(Comparator.comparing(ReplyId::value))
            .toList();
    return left.isEmpty() ? null : left;
  }

  /** The author, the author's side or the white cell settles what a mark raised. */
  static Decision resolve(Hand by, ResolveAnnotation c) {
    return settle(
        by,
        c.annotation(),
        Annotation.Answer.RESOLVED,
        new Event.AnnotationResolved(c.annotation()));
  }

  static Decision reopen(Hand by, ReopenAnnotation c) {
    return settle(
        by, c.annotation(), Annotation.Answer.OPEN, new Event.AnnotationReopened(c.annotation()));
  }

  private static Decision settle(Hand by, AnnotationId id, Annotation.Answer wanted, Event event) {
    Annotation note = visible(by, id);
    if (note == null || note.fate() == Annotation.Fate.DELETED) {
      return Hand.notFound("note");
    }
    if (!by.isWhiteCell() && !by.role().equals(note.role())) {
      return Decision.refuse(
          Refusal.Code.NOT_ALLOWED, "Its author's side or the white cell settles a question.");
    }
    return note.answer() == wanted ? Decision.accept() : Decision.accept(event);
  }

  private static Decision own(Hand by, AnnotationId id, Function<Annotation, Decision> then) {
    Annotation note = visible(by, id);
    if (note == null || note.fate() == Annotation.Fate.DELETED) {
      return Hand.notFound("note");
    }
    return note.seat().equals(by.seat().id())
        ? then.apply(note)
        : Decision.refuse(Refusal.Code.NOT_ALLOWED, "Only its author changes a note.");
  }

  static @Nullable Annotation visible(Hand by, AnnotationId id) {
    Annotation note = by.state().marks().annotation(id);
    return note != null && Reach.sees(by.role(), by.seat().id(), note) ? note : null;
  }
}
