package org.whitecell.live;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.Role;
import org.whitecell.session.Seat;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.session.State;
import org.whitecell.sight.Change;
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
  private final Bounds bounds;
  private final SessionTime time;
  private final Serial room;
  private final Cursors cursors;
  private final Snapshots snapshots;
  private final Audience audience;
  private final Meter meter;
  private final Map<ViewKey, WeakReference<EncodedView>> views = new HashMap<>();

  Hall(
      SessionId session,
      Bounds bounds,
      SessionTime time,
      Serial room,
      Cursors cursors,
      Snapshots snapshots,
      Meter meter) {
    this.session = session;
    this.bounds = bounds;
    this.time = time;
    this.room = room;
    this.cursors = cursors;
    this.snapshots = snapshots;
    this.meter = meter;
    this.audience = new Audience(bounds.socketsPerSeat());
  }

  Audience audience() {
    return audience;
  }

  /**
   * Lets a window in: with what it missed where that is known, with the whole view otherwise.
   *
   * @return its feed, or null if it was sent away
   */
  @Nullable Feed enter(Window window, SeatId id, @Nullable String cursor, Loaded loaded) {
    State state = loaded.state();
    Seat seat = state.seats().get(id);
    if (seat == null || !seat.isSeated()) {
      window.close(NO_SEAT);
      return null;
    }
    ViewKey key = ViewKey.of(seat, state);
    OptionalLong seen = cursor == null ? OptionalLong.empty() : cursors.open(key, cursor);
    if (seen.isPresent() && seen.getAsLong() > state.seq()) {
      window.close(AHEAD);
      return null;
    }
    Feed feed = new Feed(window, id, key, bounds.outbound());
    audience.add(feed);
    Optional<List<byte[]>> missed =
        seen.isPresent() ? missed(loaded, id, key, seen.getAsLong()) : Optional.empty();
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
   * The changes behind a position; nothing where they are not all known for this very view, or so
   * many that a snapshot, which has its own pace, is the better way.
   */
  private Optional<List<byte[]>> missed(Loaded loaded, SeatId id, ViewKey key, long seen) {
    Optional<List<List<Step>>> behind = loaded.ring().since(seen);
    boolean sameView =
        behind.stream()
            .flatMap(List::stream)
            .flatMap(List::stream)
            .map(Step::before)
            .allMatch(before -> key.equals(key(id, before)));
    return behind
        .filter(_ -> sameView)
        .map(groups -> groups.stream().map(g -> changes(key, g)).flatMap(Optional::stream).toList())
        .filter(
            messages -> messages.stream().mapToInt(m -> m.length).sum() < bounds.outbound() / 2);
  }

  private static @Nullable ViewKey key(SeatId id, State state) {
    Seat seat = state.seats().get(id);
    return seat == null || !seat.isSeated() ? null : ViewKey.of(seat, state);
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
    WeakReference<EncodedView> last = views.get(key);
    EncodedView sent = last == null ? null : last.get();
    if (sent != null && sent.isOf(state)) {
      return sent;
    }
    EncodedView view = snapshots.view(key, state, cursors.seal(key, state.seq()));
    views.put(key, new WeakReference<>(view));
    return view;
  }

  /** The message of what a group changes in a view; nothing if it shows nothing there. */
  private Optional<byte[]> changes(ViewKey key, List<Step> group) {
    List<Change> changes = Step.changes(key, group);
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    Step last = group.getLast();
    return Optional.of(
        Frames.message(
            new ServerMessage.Changes(
                last.recorded().at(), changes, cursors.seal(key, last.after().seq()))));
  }

  /**
   * Shows what a group changed, with the answers of those who asked for it: projected and encoded
   * once for every view, one frame for every window. Who asked has it first, for they wait.
   */
  void show(List<Step> group, Map<Feed, List<byte[]>> answers, State after) {
    Map<ViewKey, Optional<Feed.Shown>> byView = new HashMap<>();
    List<Feed> feeds = new ArrayList<>(audience.all());
    feeds.sort(Comparator.comparing(feed -> !answers.containsKey(feed)));
    for (Feed feed : feeds) {
      List<byte[]> own = answers.getOrDefault(feed, List.of());
      Seat seat = after.seats().get(feed.seat());
      if (seat == null || !seat.isSeated()) {
        feed.send(own);
        feed.close(NO_SEAT);
      } else if (!ViewKey.of(seat, after).equals(feed.key())) {
        feed.send(own);
        show(feed, seat, after);
      } else if (group.isEmpty()) {
        feed.send(own);
      } else {
        Optional<Feed.Shown> shown =
            byView.computeIfAbsent(feed.key(), key -> changes(key, group).map(Feed.Shown::of));
        shown.ifPresent(_ -> meter.sent(group.size()));
        feed.send(shown.orElse(null), own);
      }
    }
    sweep();
  }

  /** Shows everybody the whole view anew. */
  void showAnew(State state) {
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
    audience.all().stream().filter(Feed::isClosed).forEach(audience::remove);
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
