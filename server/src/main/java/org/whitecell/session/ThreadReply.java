package org.whitecell.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.annotation.Layer;
import org.whitecell.annotation.ReplyId;
import org.whitecell.words.Text;

/**
 * A reply as it stands.
 *
 * @param layer who reads it, where its note was opened to more people than it was written for; null
 *     where whoever reads the note does
 */
public record ThreadReply(
    ReplyId id,
    AnnotationId annotation,
    SeatId seat,
    Role role,
    Text body,
    Instant at,
    @Nullable Instant editedAt,
    Annotation.Fate fate,
    @Nullable Layer layer) {

  ThreadReply edited(Text words, Instant when) {
    return new ThreadReply(id, annotation, seat, role, words, at, when, fate, layer);
  }

  ThreadReply deleted() {
    return new ThreadReply(
        id, annotation, seat, role, Text.NONE, at, editedAt, Annotation.Fate.DELETED, layer);
  }

  /** It stays with those who read its note on this layer; what stayed before stays where it is. */
  ThreadReply left(Layer before) {
    return layer != null
        ? this
        : new ThreadReply(id, annotation, seat, role, body, at, editedAt, fate, before);
  }
}
