package org.whitecell.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.whitecell.session.SessionId;
import org.whitecell.store.Entry;
import org.whitecell.store.Group;
import org.whitecell.store.LogStore;
import org.whitecell.store.Logs;
import org.whitecell.store.Tail;

/** Writes logs past the server, while none runs. */
final class Writing {

  private Writing() {}

  /** Writes the same log as several sessions, one event a group, as people are slow. */
  static void singly(LogStore log, List<SessionId> sessions, List<Entry> entries) {
    write(log, sessions, entries, 1);
  }

  /** The same in groups as large as may be, where that is not what is measured. */
  static void quickly(LogStore log, List<SessionId> sessions, List<Entry> entries) {
    write(log, sessions, entries, Group.MAX_ENTRIES);
  }

  private static void write(
      LogStore log, List<SessionId> sessions, List<Entry> entries, int together) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> writers = new ArrayList<>();
      for (SessionId session : sessions) {
        writers.add(threads.submit(() -> write(log, session, entries, together)));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void write(LogStore log, SessionId session, List<Entry> entries, int together) {
    Tail tail = Tail.EMPTY;
    for (int from = 0; from < entries.size(); from += together) {
      List<Entry> part = entries.subList(from, Math.min(entries.size(), from + together));
      tail = Logs.append(log, Group.after(tail, session.value(), "bench", part));
    }
  }
}
