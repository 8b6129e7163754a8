package org.whitecell.live;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.State;
import org.whitecell.sight.Card;
import org.whitecell.sight.Sight;
import org.whitecell.sight.ViewKey;
import org.whitecell.wire.Frames;
import org.whitecell.wire.ServerMessage;

/**
 * A whole view in frames, encoded once however many windows it is sent to at the same time. What
 * was encoded is kept while memory lasts. Safe for use by many threads.
 */
final class EncodedView {

  /** About the most that a frame holds, in bytes. */
  static final int CHUNK_BYTES = 128 * 1024;

  private static final int CARDS = 200;

  /**
   * The first frame has the session's card alone: a window learns from it what it is about, and
   * reads the text while the rest is under way.
   */
  private static final int FIRST = 1;

  /** Some cards, the end exclusive. */
  private record Chunk(int from, int to, SoftReference<byte[]> frame) {}

  private final ViewKey key;
  private final State state;
  private final String cursor;
  private final Semaphore few;
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Chunk> chunks = new ArrayList<>();
  private @Nullable List<Card> cards;
  private int size = FIRST;

  /**
   * @param cursor told with the last frame
   * @param few how many are encoded at a time, here and elsewhere
   */
  EncodedView(ViewKey key, State state, String cursor, Semaphore few) {
    this.key = key;
    this.state = state;
    this.cursor = cursor;
    this.few = few;
  }

  ViewKey key() {
    return key;
  }

  /** Told with the last frame. */
  String cursor() {
    return cursor;
  }

  /** One of the frames, counted from 0; nothing behind the last. There is at least one. */
  Optional<byte[]> frame(int number) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      List<Card> all = cards == null ? Sight.view(key, state) : cards;
      cards = all;
      if (number < chunks.size()) {
        return Optional.of(again(number, all));
      }
      int from = chunks.isEmpty() ? 0 : chunks.getLast().to();
      return from == all.size() && !chunks.isEmpty()
          ? Optional.empty()
          : Optional.of(next(from, all));
    } finally {
      lock.unlock();
    }
  }

  private byte[] again(int number, List<Card> all) throws InterruptedException {
    Chunk chunk = chunks.get(number);
    byte[] kept = chunk.frame().get();
    if (kept != null) {
      return kept;
    }
    byte[] frame = encode(all, chunk.from(), chunk.to());
    chunks.set(number, new Chunk(chunk.from(), chunk.to(), new SoftReference<>(frame)));
    return frame;
  }

  /** Of the cards that follow as many as go into one chunk, or one alone that is larger. */
  private byte[] next(int from, List<Card> all) throws InterruptedException {
    int first = Math.min(all.size(), from + size);
    int to = first;
    byte[] frame = encode(all, from, to);
    while (frame.length > CHUNK_BYTES && to - from > 1) {
      to = from + (to - from) / 2;
      frame = encode(all, from, to);
    }
    // Where cards are large, so are probably the next.
    size = to == first ? CARDS : Math.max(1, to - from);
    chunks.add(new Chunk(from, to, new SoftReference<>(frame)));
    return frame;
  }

  private byte[] encode(List<Card> all, int from, int to) throws InterruptedException {
    few.acquire();
    try {
      return Frames.frame(
          new ServerMessage.Snapshot(all.subList(from, to), to == all.size() ? cursor : null));
    } finally {
      few.release();
    }
  }
}
