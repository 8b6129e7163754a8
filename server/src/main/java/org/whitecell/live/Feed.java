package org.whitecell.live;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.SeatId;
import org.whitecell.sight.ViewKey;
import org.whitecell.wire.Frames;

/**
 * What one window gets, in order: a snapshot in its own time, and behind it what happened
 * meanwhile. Used by its room's thread alone.
 */
final class Feed {

  /** What a group changes in a view: the message, and the frame that holds it alone. */
  record Shown(byte[] message, byte[] frame) {
    static Shown of(byte[] message) {
      return new Shown(message, Frames.join(List.of(message)));
    }
  }

  private final Window window;
  private final SeatId seat;
  private final int bound;
  private final List<byte[]> behind = new ArrayList<>();
  private final List<byte[]> changesBehind = new ArrayList<>();
  private ViewKey key;
  private Snapshots.@Nullable Sending sending;
  private long bytesBehind;
  private boolean closed;

  Feed(Window window, SeatId seat, ViewKey key, int bound) {
    this.window = window;
    this.seat = seat;
    this.key = key;
    this.bound = bound;
  }

  SeatId seat() {
    return seat;
  }

  ViewKey key() {
    return key;
  }

  /** Whether a snapshot is on its way. */
  boolean isFilling() {
    return sending != null;
  }

  boolean isClosed() {
    return closed;
  }

  /** Sends messages that are no part of the view. */
  void send(List<byte[]> messages) {
    if (!messages.isEmpty()) {
      send(null, messages);
    }
  }

  /** Sends what a group changed, if it shows this window something, and messages, as one frame. */
  void send(@Nullable Shown shown, List<byte[]> messages) {
    if (closed) {
      return;
    }
    if (sending != null) {
      if (shown != null) {
        changesBehind.add(shown.message());
        bytesBehind += shown.message().length;
      }
      behind.addAll(messages);
      messages.forEach(message -> bytesBehind += message.length);
    } else if (shown != null && messages.isEmpty()) {
      window.send(shown.frame());
    } else if (shown != null || !messages.isEmpty()) {
      List<byte[]> all = new ArrayList<>();
      if (shown != null) {
        all.add(shown.message());
      }
      all.addAll(messages);
      window.send(Frames.join(all));
    }
    if (bytesBehind > bound || (sending == null && window.waiting() > bound)) {
      close(
          new Farewell(
              Farewell.Code.SLOW_READER,
              "This connection reads more slowly than things happen; it will be taken up again."));
    }
  }

  /** Sends something at once, also while a snapshot is on its way. */
  void sendAside(byte[] message) {
    if (!closed) {
      window.send(Frames.join(List.of(message)));
    }
  }

  /** Shows the whole view anew. Changes that are still held back are in it already. */
  void show(Snapshots.Whole whole, Snapshots snapshots, Snapshots.Ended ended) {
    if (closed) {
      return;
    }
    key = whole.view().key();
    if (sending != null) {
      sending.cancel();
    }
    changesBehind.clear();
    sending = snapshots.send(window, whole, sending, ended);
  }

  /** Takes note that a snapshot ended; one that was cancelled has another behind it. */
  void ended(Snapshots.Sending which, Snapshots.End end) {
    if (closed || which != sending) {
      return;
    }
    sending = null;
    if (end == Snapshots.End.SENT) {
      List<byte[]> all = new ArrayList<>(changesBehind);
      all.addAll(behind);
      changesBehind.clear();
      behind.clear();
      bytesBehind = 0;
      send(all);
    } else {
      close(
          new Farewell(
              Farewell.Code.SLOW_READER, "This connection takes too long to read what is here."));
    }
  }

  void close(Farewell why) {
    if (!closed) {
      closed = true;
      window.close(why);
    }
  }

  /** The socket is gone. */
  void gone() {
    closed = true;
    if (sending != null) {
      sending.cancel();
    }
  }
}
