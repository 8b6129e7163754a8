package org.whitecell.http;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whitecell.store.Append;
import org.whitecell.store.Group;
import org.whitecell.store.LogStore;
import org.whitecell.store.Reading;
import org.whitecell.store.StoreUnavailable;
import org.whitecell.store.Tail;

/** The real log, with its answers lost or itself out of reach when a test says so. */
final class FaultyLog implements LogStore {

  enum Fault {
    NONE,
    /** What is asked happens, and nobody hears of it. */
    ANSWERS_LOST,
    /** What is asked does not happen. */
    AWAY,
    /** The thread that asks is interrupted, once. */
    INTERRUPTED
  }

  private final LogStore log;
  private volatile Fault fault = Fault.NONE;

  FaultyLog(LogStore log) {
    this.log = log;
  }

  void have(Fault next) {
    fault = next;
  }

  @Override
  public Append append(Group group) {
    if (fault == Fault.INTERRUPTED) {
      fault = Fault.NONE;
      Thread.currentThread().interrupt();
    }
    if (fault != Fault.AWAY) {
      Append append = log.append(group);
      if (fault == Fault.NONE) {
        return append;
      }
    }
    throw away();
  }

  private static StoreUnavailable away() {
    @Nullable Throwable none = null;
    return new StoreUnavailable(StoreUnavailable.Cause.AWAY, "The store is away.", none);
  }

  @Override
  public Tail tail(String session) {
    return log.tail(session);
  }

  @Override
  public Reading read(String session, long fromSeq, Consumer<Group> reader) {
    if (fault == Fault.AWAY) {
      throw away();
    }
    return log.read(session, fromSeq, reader);
  }

  @Override
  public void blank(String session, Set<Long> seqs) {
    log.blank(session, seqs);
  }
}
