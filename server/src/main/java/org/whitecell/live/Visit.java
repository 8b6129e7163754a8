package org.whitecell.live;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whitecell.wire.ClientMessage;

/**
 * One window's stay in a room, from its hello until it is gone. Messages that come before the room
 * let it in wait. Safe for use by many threads.
 */
public final class Visit {

  private static final int WAITING = 64;

  private final List<ClientMessage> early = new ArrayList<>();
  private @Nullable Room room;
  private @Nullable Feed feed;
  private @Nullable Runnable letGo;
  private boolean over;

  synchronized void begin(Room into, Runnable then) {
    room = into;
    letGo = then;
    if (over) {
      end();
    }
  }

  synchronized void entered(Feed as) {
    feed = as;
    if (over) {
      leave(as);
    } else if (room != null) {
      for (ClientMessage message : early) {
        room.take(as, message);
      }
    }
    early.clear();
  }

  /** A message from the window; those that come much too early are dropped. */
  public synchronized void take(ClientMessage message) {
    if (feed != null && room != null) {
      room.take(feed, message);
    } else if (early.size() < WAITING) {
      early.add(message);
    }
  }

  /** The window is gone. Done twice, it does nothing. */
  public synchronized void leave() {
    if (over) {
      return;
    }
    over = true;
    if (feed != null) {
      leave(feed);
    }
    end();
  }

  private void leave(Feed as) {
    if (room != null) {
      room.leave(as);
    }
  }

  private void end() {
    if (letGo != null) {
      letGo.run();
      letGo = null;
    }
  }
}
