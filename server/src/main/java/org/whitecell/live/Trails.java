package org.whitecell.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whitecell.session.Seat;
import org.whitecell.session.State;
import org.whitecell.sight.Change;
import org.whitecell.sight.Sight;
import org.whitecell.sight.ViewKey;
import org.whitecell.wire.Frames;
import org.whitecell.wire.ServerMessage;

/**
 * What each view of a room was shown since the session was loaded: a trail for every view key of a
 * seat that is held, whether a window is open or not. So what a cursor is good for hangs on what
 * its own view was shown, and on nothing that was hidden from it. Used by its room's thread alone,
 * but for {@link #message}.
 */
final class Trails {

  private final Cursors cursors;
  private final int loading;
  private final int bytesEach;
  private final Map<ViewKey, Trail> trails = new HashMap<>();

  /**
   * @param state as it was loaded
   * @param loading a number of this loading's own: a cursor of another one leads nowhere
   */
  Trails(Cursors cursors, State state, int loading, int bytesEach) {
    this.cursors = cursors;
    this.loading = loading;
    this.bytesEach = bytesEach;
    keepThoseOf(state);
  }

  private void keepThoseOf(State state) {
    Set<ViewKey> keys =
        state.seats().values().stream()
            .filter(Seat::isSeated)
            .map(seat -> ViewKey.of(seat, state))
            .collect(Collectors.toUnmodifiableSet());
    trails.keySet().retainAll(keys);
    keys.forEach(key -> trails.computeIfAbsent(key, _ -> begin(state)));
  }

  private Trail begin(State state) {
    return new Trail(state.seq(), bytesEach);
  }

  /** What a cursor says of where a view stood; nothing for what was never sealed for it. */
  Optional<Cursors.Place> open(ViewKey key, String cursor) {
    return cursors.open(key, cursor);
  }

  /** Where the view of a seat that is held stands now. Equal views have equal cursors. */
  String cursor(ViewKey key) {
    return cursor(key, trail(key).place());
  }

  /** What the view was shown behind a place, oldest first; nothing where that is not all kept. */
  Optional<List<byte[]>> since(ViewKey key, Cursors.Place place) {
    return place.loading() == loading ? trail(key).since(place.seq()) : Optional.empty();
  }

  private Trail trail(ViewKey key) {
    Trail trail = trails.get(key);
    if (trail == null) {
      throw new IllegalStateException("no seat that is held has such a view");
    }
    return trail;
  }

  private String cursor(ViewKey key, long seq) {
    return cursors.seal(key, new Cursors.Place(seq, loading));
  }

  /** Lays a group on the trails; gives the messages of the views to which it shows something. */
  Map<ViewKey, byte[]> follow(List<Step> group, State after) {
    Map<ViewKey, byte[]> messages = new HashMap<>();
    trails.forEach((key, trail) ->
        message(key, group)
            .ifPresent(message -> {
              trail.add(new Trail.Shown(after.seq(), message));
              messages.put(key, message);
            }));
    State before = group.getFirst().before();
    if (!after.seats().equals(before.seats())
        || !after.marks().confiding().equals(before.marks().confiding())) {
      keepThoseOf(after);
    }
    return messages;
  }

  /**
   * The same for a group that blanks words. The views that it concerns begin a new trail, for the
   * old one tells the words; to the others it is a group like any other.
   *
   * @param before the state before the group
   * @param after the state behind it, the words gone
   */
  Map<ViewKey, byte[]> follow(List<Step> group, Blanking blanking, State before, State after) {
    Map<ViewKey, byte[]> messages = follow(group, after);
    for (ViewKey key : blanking.concerned()) {
      messages.remove(key);
      if (trails.replace(key, begin(after)) != null) {
        message(key, group, Sight.difference(key, before, after), after.lastAt())
            .ifPresent(message -> messages.put(key, message));
      }
    }
    return messages;
  }

  /** What a group shows in a view, encoded; nothing if it shows nothing. Any thread may ask. */
  Optional<byte[]> message(ViewKey key, List<Step> group) {
    List<Change> changes = new ArrayList<>();
    Instant at = Instant.MIN;
    for (Step step : group) {
      List<Change> more = step.changes(key);
      if (changes.addAll(more)) {
        at = step.recorded().at();
      }
    }
    return message(key, group, changes, at);
  }

  private Optional<byte[]> message(
      ViewKey key, List<Step> group, List<Change> changes, Instant at) {
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Frames.message(
                new ServerMessage.Changes(
                    at, changes, cursor(key, group.getLast().after().seq()))));
  }

  /** What is to be found out while words are blanked; by whoever reads the log anew. */
  Blanking blanking(State worded) {
    Map<ViewKey, Map<Long, byte[]>> shown = new HashMap<>();
    trails.forEach((key, trail) ->
        shown.put(
            key,
            trail.all().stream()
                .collect(Collectors.toMap(Trail.Shown::place, Trail.Shown::message))));
    return new Blanking(worded, shown, this::message);
  }
}
