package org.whitecell.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** One file is read at a time, a few wait, and the rest is told to come again. Thread-safe. */
public final class ReadingQueue {

  private static final int MOST_WAITING = 16;

  private final Semaphore turn = new Semaphore(1, true);
  private final AtomicInteger waiting = new AtomicInteger();

  /** Something to be done with a file, which can fail in a way of its own. */
  @FunctionalInterface
  interface Work<T, X extends Exception> {
    T run() throws X;
  }

  <T, X extends Exception> T inTurn(Work<T, X> work) throws X {
    if (waiting.incrementAndGet() > MOST_WAITING) {
      waiting.decrementAndGet();
      throw new Problem(
              503, "busy", Problems.title(503), "Many files are being read: try again in a moment.")
          .thrown();
    }
    turn.acquireUninterruptibly();
    try {
      return work.run();
    } finally {
      turn.release();
      waiting.decrementAndGet();
    }
  }
}
