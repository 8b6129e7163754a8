package org.whitecell.live;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.Role;
import org.whitecell.session.Seat;
import org.whitecell.session.SeatId;
import org.whitecell.session.State;

/** The windows of a room, by seat. Used by its room's thread alone. */
final class Audience {

  private final int socketsPerSeat;
  private final Map<SeatId, Deque<Feed>> feeds = new HashMap<>();
  private final Map<SeatId, Instant> left = new HashMap<>();

  Audience(int socketsPerSeat) {
    this.socketsPerSeat = socketsPerSeat;
  }

  /** Adds a window; the oldest of the seat's gives way when they are too many. */
  void add(Feed feed) {
    Deque<Feed> seats = feeds.computeIfAbsent(feed.seat(), _ -> new ArrayDeque<>());
    if (seats.size() == socketsPerSeat) {
      seats
          .removeFirst()
          .close(
              new Farewell(
                  Farewell.Code.REPLACED,
                  "This seat was opened in another window; close one to go on here."));
    }
    seats.addLast(feed);
  }

  void remove(Feed feed, Instant now) {
    @Nullable Deque<Feed> seats = feeds.get(feed.seat());
    if (seats != null) {
      seats.remove(feed);
      if (seats.isEmpty()) {
        feeds.remove(feed.seat());
        left.put(feed.seat(), now);
      }
    }
  }

  boolean isEmpty() {
    return feeds.isEmpty();
  }

  boolean isHere(SeatId seat) {
    return feeds.containsKey(seat);
  }

  /** Whether the seat has a window, or had one at that time or later. */
  boolean wasHere(SeatId seat, Instant since) {
    @Nullable Instant gone = left.get(seat);
    return isHere(seat) || (gone != null && !gone.isBefore(since));
  }

  List<Feed> all() {
    return feeds.values().stream().flatMap(Collection::stream).toList();
  }

  /** Sends a message to the windows of the seats whose role is such. */
  void send(State state, Predicate<Role> whose, byte[] message) {
    for (Feed feed : all()) {
      Seat seat = state.seats().get(feed.seat());
      if (seat != null && whose.test(seat.role())) {
        feed.send(List.of(message));
      }
    }
  }
}
