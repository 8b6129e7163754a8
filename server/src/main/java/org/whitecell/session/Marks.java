package org.whitecell.session;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.annotation.Layer;
import org.whitecell.annotation.ReplyId;

/**
 * All annotations and replies of a session; never rewound.
 *
 * @param confiding the players' seats that wrote something for the white cell alone
 */
public record Marks(
    PMap<AnnotationId, Annotation> annotations,
    PMap<ReplyId, ThreadReply> replies,
    PSet<SeatId> confiding) {

  static final Marks NONE =
      new Marks(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePSet.empty());

  public @Nullable Annotation annotation(AnnotationId id) {
    return annotations.get(id);
  }

  Marks with(Annotation annotation) {
    boolean confides =
        annotation.layer() == Layer.WHITE_CELL && annotation.role() instanceof Role.Player;
    return new Marks(
        annotations.plus(annotation.id(), annotation),
        replies,
        confides ? confiding.plus(annotation.seat()) : confiding);
  }

  Marks with(ThreadReply reply) {
    return new Marks(annotations, replies.plus(reply.id(), reply), confiding);
  }

  Marks change(AnnotationId id, UnaryOperator<Annotation> how) {
    return with(how.apply(State.known(annotations, id)));
  }

  Marks change(ReplyId id, UnaryOperator<ThreadReply> how) {
    return with(how.apply(State.known(replies, id)));
  }
}
