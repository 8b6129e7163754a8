package org.whitecell.live;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.State;
import org.whitecell.sight.ViewKey;

/**
 * Sends whole views in chunks, each when the one before has gone out. Only a few are encoded at a
 * time, over all rooms; a slow window holds up none but itself.
 */
final class Snapshots {

  private final Semaphore few;
  private final Duration patience;

  Snapshots(int atOnce, Duration patience) {
    this.few = new Semaphore(atOnce);
    this.patience = patience;
  }

  /** How sending a snapshot ended. */
  enum End {
    SENT,
    CANCELLED,
    TOO_SLOW
  }

  /** A snapshot on its way. */
  static final class Sending {
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean cancelled;

    /** No further chunk is sent; the end is told all the same. */
    void cancel() {
      cancelled = true;
    }
  }

  /** What is told the end, from another thread. */
  interface Ended {
    void ended(Sending sending, End end);
  }

  /**
   * What is to be sent.
   *
   * @param welcome the frame before it
   */
  record Whole(byte[] welcome, EncodedView view) {}

  /**
   * How a state looks, to be sent to as many windows as ask for it.
   *
   * @param cursor told with the last part
   */
  EncodedView view(ViewKey key, State state, String cursor) {
    return new EncodedView(key, state, cursor, few);
  }

  /**
   * Begins to send a view; returns at once.
   *
   * @param before what is being sent and was cancelled; its last chunk goes out first
   */
  Sending send(Window window, Whole whole, @Nullable Sending before, Ended ended) {
    Sending sending = new Sending();
    Thread.startVirtualThread(() -> {
      End end = run(sending, window, whole, before);
      sending.over.countDown();
      ended.ended(sending, end);
    });
    return sending;
  }

  private End run(Sending sending, Window window, Whole whole, @Nullable Sending before) {
    try {
      if (before != null) {
        before.over.await();
      }
      window.send(whole.welcome());
      EncodedView view = whole.view();
      int number = 0;
      for (var frame = view.frame(number); frame.isPresent(); frame = view.frame(++number)) {
        if (sending.cancelled) {
          return End.CANCELLED;
        }
        window.send(frame.get());
        if (!window.awaitRoom(EncodedView.CHUNK_BYTES, patience)) {
          return End.TOO_SLOW;
        }
      }
      return End.SENT;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return End.CANCELLED;
    }
  }
}
