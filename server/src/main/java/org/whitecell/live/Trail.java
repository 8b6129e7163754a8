package org.whitecell.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What a view was shown last, for those who come back to it. It grows by what it shows and by
 * nothing else. Used by its room's thread alone.
 */
final class Trail {

  /** Messages that it holds at the most. */
  static final int MESSAGES = 256;

  /** A message, and the place of the group that it tells of. */
  record Shown(long place, byte[] message) {}

  private final int bytesAtMost;
  private final Deque<Shown> shown = new ArrayDeque<>();
  private long beginning;
  private long bytes;

  /**
   * @param place where the view stands that a snapshot shows now
   */
  Trail(long place, int bytesAtMost) {
    this.beginning = place;
    this.bytesAtMost = bytesAtMost;
  }

  /** The place of the last group that it showed; at first, where it began. */
  long place() {
    return shown.isEmpty() ? beginning : shown.getLast().place();
  }

  /** Adds what a group shows; what is too old, or too much, goes. */
  void add(Shown next) {
    shown.addLast(next);
    bytes += next.message().length;
    while (shown.size() > MESSAGES || bytes > bytesAtMost) {
      Shown oldest = shown.removeFirst();
      beginning = oldest.place();
      bytes -= oldest.message().length;
    }
  }

  /** What was shown behind this place, oldest first; nothing where that is not all kept. */
  Optional<List<byte[]>> since(long place) {
    boolean isKept = place == beginning || shown.stream().anyMatch(one -> one.place() == place);
    return isKept
        ? Optional.of(
            shown.stream().filter(one -> one.place() > place).map(Shown::message).toList())
        : Optional.empty();
  }

  List<Shown> all() {
    return List.copyOf(shown);
  }
}
