package org.whitecell.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.annotation.ReplyId;
import org.whitecell.words.Text;

/** A reply as it stands. */
public record ThreadReply(
    ReplyId id,
    AnnotationId annotation,
    SeatId seat,
    Role role,
    Text body,
    Instant at,
    @Nullable Instant editedAt,
    Annotation.Fate fate) {

  ThreadReply edited(Text words, Instant when) {
    return new ThreadReply(id, annotation, seat, role, words, at, when, fate);
  }

  ThreadReply deleted() {
    return new ThreadReply(
        id, annotation, seat, role, Text.NONE, at, editedAt, Annotation.Fate.DELETED);
  }
}
