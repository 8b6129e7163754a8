package org.whitecell.live;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.State;
import org.whitecell.sight.Card;
import org.whitecell.sight.Sight;
import org.whitecell.sight.ViewKey;
import org.whitecell.wire.Frames;
import org.whitecell.wire.ServerMessage;

/**
 * Sends whole views in chunks, each when the one before has gone out. Only a few are encoded at a
 * time, over all rooms; a slow window holds up none but itself.
 */
final class Snapshots {

  private static final int CARDS = 200;
  private static final int CHUNK_BYTES = 128 * 1024;

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
   * @param cursor told with the last part
   */
  record Whole(byte[] welcome, ViewKey key, State state, String cursor) {}

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
      List<Card> cards = Sight.view(whole.key(), whole.state());
      int from = 0;
      int size = CARDS;
      do {
        int to = Math.min(cards.size(), from + size);
        if (sending.cancelled) {
          return End.CANCELLED;
        }
        int sent =
            chunk(window, cards.subList(from, to), to == cards.size() ? whole.cursor() : null);
        from += sent;
        size = sent == to - from ? CARDS : Math.max(1, sent);
        if (!window.awaitRoom(CHUNK_BYTES, patience)) {
          return End.TOO_SLOW;
        }
      } while (from < cards.size());
      return End.SENT;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return End.CANCELLED;
    }
  }

  /**
   * Sends these cards, or the first half of them (of a half) where they are too much for one chunk.
   *
   * @param cursor told when all of them are sent
   * @return how many were sent
   */
  private int chunk(Window window, List<Card> cards, @Nullable String cursor)
      throws InterruptedException {
    few.acquire();
    try {
      List<Card> part = cards;
      byte[] frame = Frames.frame(new ServerMessage.Snapshot(part, cursor));
      while (frame.length > CHUNK_BYTES && part.size() > 1) {
        part = part.subList(0, part.size() / 2);
        frame = Frames.frame(new ServerMessage.Snapshot(part, null));
      }
      window.send(frame);
      return part.size();
    } finally {
      few.release();
    }
  }
}
