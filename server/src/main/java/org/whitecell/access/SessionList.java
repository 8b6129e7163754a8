package org.whitecell.access;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whitecell.session.AccountId;
import org.whitecell.session.SessionId;
import org.whitecell.session.State;
import org.whitecell.store.Shelf;
import org.whitecell.store.StoreUnavailable;

/**
 * The list of sessions. It follows their logs a moment later and on its own thread, so that no
 * session waits for it. Thread-safe; methods but {@link #follow} block.
 */
public final class SessionList implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SessionList.class);

  private final Records<SessionEntry> entries;
  private final Map<SessionId, UnaryOperator<SessionEntry>> behind = new LinkedHashMap<>();
  private final Semaphore work = new Semaphore(0);
  private final Thread thread;
  private volatile boolean closing;

  public SessionList(Shelf shelf) {
    this.entries = new Records<>(shelf, SessionEntry.class);
    this.thread = Thread.ofVirtual().name("session-list").start(this::run);
  }

  /** All sessions, the newest first. */
  public List<SessionEntry> all() {
    return entries.list("").stream()
        .sorted(Comparator.comparing(SessionEntry::openedAt).reversed())
        .toList();
  }

  public Optional<SessionEntry> find(SessionId session) {
    return entries.get(session.value());
  }

  public void add(SessionEntry entry) {
    entries.add(entry.session().value(), entry);
  }

  public void remove(SessionId session) {
    entries.remove(session.value());
  }

  /** Notes that an account plays or watches, and so may not read the log as an organizer. */
  public void notePlayer(SessionId session, AccountId account) {
    entries.change(session.value(), entry -> entry.playedBy(account));
  }

  /** Takes note of where a session stands now; does not block. */
  public void follow(SessionId session, State state) {
    later(session, entry -> upToDate(entry, state));
  }

  /**
   * Takes note of what is wrong with a session's log, or that nothing is; does not block.
   *
   * @param fault in words
   */
  public void noteFault(SessionId session, @Nullable String fault) {
    later(session, entry -> entry.withFault(fault));
  }

  /** The sessions whose logs were found damaged when they were last read. */
  public List<SessionEntry> damaged() {
    return all().stream().filter(entry -> entry.fault() != null).toList();
  }

  private void later(SessionId session, UnaryOperator<SessionEntry> change) {
    synchronized (behind) {
      behind.merge(session, change, SessionList::both);
    }
    work.release();
  }

  private static UnaryOperator<SessionEntry> both(
      UnaryOperator<SessionEntry> first, UnaryOperator<SessionEntry> then) {
    return entry -> then.apply(first.apply(entry));
  }

  /** Brings an entry up to date, now. */
  public void bringUpToDate(SessionId session, State state) {
    entries.change(session.value(), entry -> upToDate(entry, state));
  }

  private static SessionEntry upToDate(SessionEntry entry, State state) {
    return entry.events() > state.seq() ? entry : entry.follow(state);
  }

  /** Writes down what it still has to, and stops. */
  @Override
  public void close() {
    closing = true;
    work.release();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!closing) {
      work.acquireUninterruptibly();
      work.drainPermits();
      writeDown();
    }
  }

  private void writeDown() {
    Map<SessionId, UnaryOperator<SessionEntry>> now;
    synchronized (behind) {
      now = new LinkedHashMap<>(behind);
      behind.clear();
    }
    now.forEach((session, change) -> {
      try {
        entries.change(session.value(), change);
      } catch (StoreUnavailable e) {
        LOG.warn("The list of sessions is behind, for the store does not answer");
        synchronized (behind) {
          behind.merge(session, change, (since, missed) -> both(missed, since));
        }
      }
    });
  }
}
