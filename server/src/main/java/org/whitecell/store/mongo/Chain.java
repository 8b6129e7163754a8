package org.whitecell.store.mongo;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whitecell.store.Group;
import org.whitecell.store.Tail;

/** Hands groups on one after the other, as long as each fits the one before. */
final class Chain {

  private final long fromSeq;
  private final Consumer<Group> reader;
  private long next = 1;
  private @Nullable Tail tail = Tail.EMPTY;

  /** A chain that begins with the session's first group. */
  Chain(long fromSeq, Consumer<Group> reader) {
    this.fromSeq = fromSeq;
    this.reader = reader;
  }

  /** Begins at a later group, whose fit to the one before is taken as given. */
  void beginAt(long number) {
    next = number;
    tail = number == 1 ? Tail.EMPTY : null;
  }

  /** The number of the group that comes next. */
  long next() {
    return next;
  }

  /** The last group handed on. */
  Tail tail() {
    return tail == null ? Tail.EMPTY : tail;
  }

  /**
   * Takes the group and hands it on, if it is the next one and fits.
   *
   * @param after {@link Group#tail()} of the group
   */
  boolean offer(Group group, Tail after) {
    boolean fits = group.number() == next && (tail == null || tail.isFollowedBy(group));
    if (fits) {
      tail = after;
      next++;
      if (group.lastSeq() >= fromSeq) {
        reader.accept(group);
      }
    }
    return fits;
  }
}
