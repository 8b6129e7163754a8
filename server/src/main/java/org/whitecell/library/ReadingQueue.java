package org.whitecell.library;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.whitecell.access.Refused;

/**
 * Where files are read: one at a time, on a thread of its own, so that a large one never holds up
 * the sessions; a few wait, and the rest is told to come again. Whoever brought a file is answered
 * within a bound of time. Thread-safe; blocks.
 */
public final class ReadingQueue implements AutoCloseable {

  /** The largest file that is taken, in bytes. */
  public static final long LARGEST = 50L * 1024 * 1024;

  /** How long a file may take, from being brought until it is read. */
  public static final Duration LONGEST = Duration.ofSeconds(30);

  private static final int MOST_WAITING = 16;

  private final Duration longest;
  private final ExecutorService reader =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          Thread.ofPlatform().daemon().name("reading").factory());

  /** Something to be done with a file, which can fail in a way of its own; it stores nothing. */
  @FunctionalInterface
  public interface Work<T, X extends Exception> {
    T run() throws X;
  }

  public ReadingQueue() {
    this(LONGEST);
  }

  ReadingQueue(Duration longest) {
    this.longest = longest;
  }

  /**
   * What the work comes to.
   *
   * @throws Refused when too many wait, or it took too long
   */
  @SuppressWarnings("unchecked") // work throws what it says, or what need not be said
  public <T, X extends Exception> T inTurn(Work<T, X> work) throws X {
    Future<T> reading = submit(work);
    try {
      return reading.get(longest.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        case null -> throw new IllegalStateException(e);
        default -> throw (X) e.getCause();
      }
    } catch (TimeoutException e) {
      reading.cancel(true);
      throw new Refused(
          Refused.Code.READING_TOO_LONG,
          "This was not read within "
              + longest.toSeconds()
              + " seconds: try again in a moment, or bring it in parts.");
    } catch (InterruptedException e) {
      reading.cancel(true);
      Thread.currentThread().interrupt();
      throw new Refused(Refused.Code.BUSY, "The server is stopping.");
    }
  }

  private <T, X extends Exception> Future<T> submit(Work<T, X> work) {
    try {
      return reader.submit(work::run);
    } catch (RejectedExecutionException e) {
      throw new Refused(Refused.Code.BUSY, "Many files are being read: try again in a moment.");
    }
  }

  /** To be called between the parts of long work: ends it when nobody waits for it any more. */
  static void goOn() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("nobody waits for this file any more");
    }
  }

  @Override
  public void close() {
    reader.shutdownNow();
  }
}
