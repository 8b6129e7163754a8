package org.whitecell.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.document.Passage;
import org.whitecell.scenario.TagId;
import org.whitecell.words.Text;

/**
 * A mark as it stands.
 *
 * @param role the author's when it was made
 */
public record Annotation(
    AnnotationId id,
    SeatId seat,
    Role role,
    Passage passage,
    Kind kind,
    Layer layer,
    Text body,
    @Nullable TagId tag,
    Instant at,
    @Nullable Instant editedAt,
    Fate fate,
    Answer answer) {

  /** Whether its author took it back; its thread stays. */
  public enum Fate {
    STANDING,
    DELETED
  }

  /** Whether what it raised is settled. */
  public enum Answer {
    OPEN,
    RESOLVED
  }

  Annotation edited(Text words, @Nullable TagId as, Instant when) {
    return new Annotation(id, seat, role, passage, kind, layer, words, as, at, when, fate, answer);
  }

  Annotation deleted() {
    return new Annotation(
        id, seat, role, passage, kind, layer, Text.NONE, null, at, editedAt, Fate.DELETED, answer);
  }

  Annotation with(Layer next) {
    return new Annotation(
        id, seat, role, passage, kind, next, body, tag, at, editedAt, fate, answer);
  }

  Annotation with(Answer next) {
    return new Annotation(
        id, seat, role, passage, kind, layer, body, tag, at, editedAt, fate, next);
  }
}
