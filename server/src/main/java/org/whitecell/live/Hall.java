package org.whitecell.live;

import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.Role;
import org.whitecell.session.Seat;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.session.State;
import org.whitecell.sight.ViewKey;
import org.whitecell.wire.Frames;
import org.whitecell.wire.ServerMessage;
import org.whitecell.wire.ServerMessage.Welcome.Start;

/** The windows of a room, and what each is shown. Used by its room's thread alone. */
final class Hall {

  private static final Farewell NO_SEAT =
      new Farewell(
          Farewell.Code.REMOVED,
          "You hold no seat in this session any more; ask the facilitator if that is a mistake.");

  private static final Farewell AHEAD =
      new Farewell(
          Farewell.Code.CURSOR_AHEAD,
          "This window knows more than the server, which may have been set back to an earlier"
              + " copy. Keep what you typed, tell the facilitator, then reload.");

  private final SessionId session;
  private final Parts parts;
  private final SessionTime time;
  private final Serial room;
  private final Snapshots snapshots;
  private final Consumer<Feed> gone;
  private final Cursors cursors;
  private final Audience audience;
  private final Map<ViewKey, WeakReference<EncodedView>> views = new HashMap<>();
  private Trails trails;

  /**
   * @param state as it was loaded
   * @param gone told of each window that is here no more
   */
  Hall(
      SessionId session,
      State state,
      Parts parts,
      SessionTime time,
      Serial room,
      Snapshots snapshots,
      Consumer<Feed> gone) {
    this.session = session;
    this.parts = parts;
    this.time = time;
    this.room = room;
    this.snapshots = snapshots;
    this.gone = gone;
    this.cursors = new Cursors(parts.cursorSecret(), session);
    this.audience = new Audience(parts.bounds().socketsPerSeat());
    this.trails = trails(state);
  }

  private Trails trails(State state) {
    byte[] nonce = new byte[Integer.BYTES];
    parts.randomness().fill(nonce);
    return new Trails(
        cursors, state, ByteBuffer.wrap(nonce).getInt(), parts.bounds().outbound() / 2);
  }

  Audience audience() {
    return audience;
  }

  /**
   * Lets a window in: with what it missed where that is known, with the whole view otherwise.
   *
   * @return its feed, or null if it was sent away
   */
  @Nullable Feed enter(Window window, SeatId id, @Nullable String cursor, State state) {
    Seat seat = state.seats().get(id);
    if (seat == null || !seat.isSeated()) {
      window.close(NO_SEAT);
      return null;
    }
    ViewKey key = ViewKey.of(seat, state);
    Optional<Cursors.Place> seen = cursor == null ? Optional.empty() : trails.open(key, cursor);
    if (seen.filter(place -> place.seq() > state.seq()).isPresent()) {
      window.close(AHEAD);
      return null;
    }
    Optional<List<byte[]>> missed =
        wasHereLately(id) ? seen.flatMap(place -> trails.since(key, place)) : Optional.empty();
    Feed feed = new Feed(window, id, key, parts.bounds().outbound());
    audience.add(feed);
    if (missed.isPresent()) {
      List<byte[]> messages = new ArrayList<>();
      messages.add(welcome(seat, Start.CONTINUED));
      messages.addAll(missed.get());
      feed.send(messages);
    } else {
      show(feed, seat, state);
    }
    return feed;
  }

  /**
   * Whether the room has been loaded for certain since the seat was here. A room may be let go
   * later than that, but that depends on whether others came, and is none of this seat's business.
   */
  private boolean wasHereLately(SeatId id) {
    return audience.wasHere(id, time.now().minus(parts.bounds().idle()));
  }

  private byte[] welcome(Seat seat, Start start) {
    return Frames.message(
        new ServerMessage.Welcome(session, seat.id(), seat.role(), time.now(), start));
  }

  private void show(Feed feed, Seat seat, State state) {
    var whole =
        new Snapshots.Whole(
            Frames.join(List.of(welcome(seat, Start.SNAPSHOT))),
            view(ViewKey.of(seat, state), state));
    feed.show(
        whole,
        snapshots,
        (sending, end) ->
            room.execute(() -> {
              feed.ended(sending, end);
              sweep();
            }));
  }

  /** The view that is being sent to others already, where there is one. */
  private EncodedView view(ViewKey key, State state) {
    String cursor = trails.cursor(key);
    WeakReference<EncodedView> last = views.get(key);
    EncodedView sent = last == null ? null : last.get();
    if (sent != null && sent.cursor().equals(cursor)) {
      return sent;
    }
    EncodedView view = snapshots.view(key, state, cursor);
    views.put(key, new WeakReference<>(view));
    return view;
  }

  /** Shows what a group changed, with the answers of those who asked for it. */
  void show(List<Step> group, Map<Feed, List<byte[]>> answers, State after) {
    Map<ViewKey, byte[]> messages = group.isEmpty() ? Map.of() : trails.follow(group, after);
    deliver(messages, Set.of(), answers, after, group.size());
  }

  /** What is to be found out while words are blanked. */
  Blanking blanking(State worded) {
    return trails.blanking(worded);
  }

  /**
   * The same for a group that blanked words: who did not see them is shown what any group shows.
   *
   * @param before the state before the group
   * @param after the state behind it, the words gone
   */
  void show(
      List<Step> group,
      Blanking blanking,
      Map<Feed, List<byte[]>> answers,
      State before,
      State after) {
    Map<ViewKey, byte[]> messages = trails.follow(group, blanking, before, after);
    deliver(messages, blanking.concerned(), answers, after, group.size());
  }

  /**
   * Messages that were encoded once for each view, one frame for every window. Who asked has it
   * first, for they wait.
   *
   * @param anew the views of which no snapshot that is on its way may go on
   */
  private void deliver(
      Map<ViewKey, byte[]> messages,
      Set<ViewKey> anew,
      Map<Feed, List<byte[]>> answers,
      State after,
      int events) {
    Map<ViewKey, Feed.Shown> frames = new HashMap<>();
    messages.forEach((key, message) -> frames.put(key, Feed.Shown.of(message)));
    List<Feed> feeds = new ArrayList<>(audience.all());
    feeds.sort(Comparator.comparing(feed -> !answers.containsKey(feed)));
    for (Feed feed : feeds) {
      List<byte[]> own = answers.getOrDefault(feed, List.of());
      Seat seat = after.seats().get(feed.seat());
      if (seat == null || !seat.isSeated()) {
        feed.send(own);
        feed.close(NO_SEAT);
      } else if (!ViewKey.of(seat, after).equals(feed.key())
          || (feed.isFilling() && anew.contains(feed.key()))) {
        feed.send(own);
        show(feed, seat, after);
      } else {
        Feed.@Nullable Shown shown = frames.get(feed.key());
        if (shown != null) {
          parts.meter().sent(events);
        }
        feed.send(shown, own);
      }
    }
    sweep();
  }

  /** The session was loaded anew: shows everybody the whole view. */
  void showAnew(State state) {
    trails = trails(state);
    for (Feed feed : audience.all()) {
      Seat seat = state.seats().get(feed.seat());
      if (seat == null || !seat.isSeated()) {
        feed.close(NO_SEAT);
      } else {
        show(feed, seat, state);
      }
    }
    sweep();
  }

  /** Sends a message to those whose role is such. */
  void send(State state, Predicate<Role> whose, ServerMessage message) {
    audience.send(state, whose, Frames.message(message));
    sweep();
  }

  /** Closes every window. */
  void close(Farewell why) {
    audience.all().forEach(feed -> feed.close(why));
    sweep();
  }

  /** Forgets the windows that were closed. */
  void sweep() {
    Instant now = time.now();
    audience.all().stream()
        .filter(Feed::isClosed)
        .forEach(feed -> {
          audience.remove(feed, now);
          gone.accept(feed);
        });
  }

  /** Answers, gathered by the window that asked. */
  static Map<Feed, List<byte[]>> answers(List<Batch.Settled> settled) {
    Map<Feed, List<byte[]>> answers = new LinkedHashMap<>();
    for (Batch.Settled one : settled) {
      if (one.asked().asker() instanceof Asked.Asker.Socket(Feed feed, var key)) {
        ServerMessage message =
            switch (one.answer()) {
              case Answer.Accepted(String made) -> new ServerMessage.Accepted(key, made);
              case Answer.Refused(var refusal) ->
                  new ServerMessage.Refused(key, refusal.code(), refusal.message());
            };
        answers.computeIfAbsent(feed, _ -> new ArrayList<>()).add(Frames.message(message));
      }
    }
    return answers;
  }
}
