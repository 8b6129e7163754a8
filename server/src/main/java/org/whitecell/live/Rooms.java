package org.whitecell.live;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.Command;
import org.whitecell.session.Issuer;
import org.whitecell.session.Refusal;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.session.Setting;
import org.whitecell.session.State;
import org.whitecell.store.StoreUnavailable;

/**
 * All running sessions. A session is loaded when somebody asks for it, and let go when nobody has
 * for a while. Safe for use by many threads; the methods block, and are for virtual threads.
 */
public final class Rooms implements AutoCloseable {

  private static final Duration ANSWER = Duration.ofSeconds(30);

  private static final Answer UNKNOWN =
      Answer.refused(Refusal.Code.NOT_FOUND, "There is no such session.");

  private final Parts parts;
  private final Loader loader;
  private final Snapshots snapshots;
  private final Map<SessionId, Place> places = new HashMap<>();
  private boolean closed;

  /** A room, or what will be one; kept while somebody holds it. */
  private static final class Place {
    private int holders;
    private long leftAt;
    private @Nullable Room room;
  }

  /** A session cannot be had just now, or not at all; the message tells a person why. */
  public static final class NotOpen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Farewell farewell;

    NotOpen(Farewell.Code code, String words) {
      super(words);
      this.farewell = new Farewell(code, words);
    }

    /** What a socket is told. */
    public Farewell farewell() {
      return farewell;
    }
  }

  public Rooms(Parts parts) {
    this.parts = parts;
    this.loader = new Loader(parts.log(), parts.format(), parts.library());
    this.snapshots = new Snapshots(parts.bounds().snapshots(), parts.bounds().patience());
    sweepLater();
  }

  /**
   * Opens a new session.
   *
   * @param id new and random
   */
  public Answer open(SessionId id, Setting setting, Command.OpenSession command) {
    return with(
        id,
        () -> loader.load(id).orElseGet(() -> loader.fresh(setting)),
        room -> answer(room, new Issuer.Door(), command));
  }

  /**
   * Asks something of a session; what is accepted is durable.
   *
   * @throws NotOpen when the session cannot be had just now
   */
  public Answer ask(SessionId id, Issuer by, Command command) {
    return find(id, room -> answer(room, by, command)).orElse(UNKNOWN);
  }

  /**
   * A session as far as it is durable; nothing if there is none.
   *
   * @throws NotOpen when it cannot be had just now
   */
  public Optional<State> state(SessionId id) {
    return find(id, Room::state);
  }

  /**
   * Lets a window in, or sends it away with a word.
   *
   * @param cursor where it stopped, if it was here before
   */
  public void enter(
      SessionId id, SeatId seat, Window window, @Nullable String cursor, Visit visit) {
    try {
      Optional<Room> room = hold(id, () -> loader.load(id).orElse(null));
      if (room.isEmpty()) {
        window.close(new Farewell(Farewell.Code.REMOVED, "There is no such session."));
        return;
      }
      visit.begin(room.get(), () -> letGo(id));
      room.get().enter(window, seat, cursor, visit::entered);
    } catch (NotOpen e) {
      window.close(e.farewell());
    }
  }

  /** How many sessions are loaded. */
  public int loaded() {
    synchronized (places) {
      return places.size();
    }
  }

  private static Answer answer(Room room, Issuer by, Command command) {
    try {
      return room.ask(by, command).get(ANSWER.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return Answer.refused(
          Refusal.Code.UNAVAILABLE,
          "The server cannot store anything at the moment; look in a minute whether it was done.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotOpen(Farewell.Code.SERVER_STOPPING, "The server is stopping.");
    }
  }

  private <T> Optional<T> find(SessionId id, Function<Room, T> use) {
    Optional<Room> room = hold(id, () -> loader.load(id).orElse(null));
    try {
      return room.map(use);
    } finally {
      room.ifPresent(_ -> letGo(id));
    }
  }

  private <T> T with(SessionId id, Supplier<@Nullable Loaded> load, Function<Room, T> use) {
    Room room = hold(id, load).orElseThrow();
    try {
      return use.apply(room);
    } finally {
      letGo(id);
    }
  }

  /** A room that stays loaded until it is let go; nothing, and nothing to let go, if none is. */
  private Optional<Room> hold(SessionId id, Supplier<@Nullable Loaded> load) {
    Place place;
    synchronized (places) {
      if (closed) {
        throw new NotOpen(Farewell.Code.SERVER_STOPPING, "The server is stopping.");
      }
      if (!places.containsKey(id) && places.size() >= parts.bounds().loaded()) {
        unload(Duration.ZERO);
        if (places.size() >= parts.bounds().loaded()) {
          throw new NotOpen(
              Farewell.Code.UNAVAILABLE, "Too many sessions are running here; try again later.");
        }
      }
      place = places.computeIfAbsent(id, _ -> new Place());
      place.holders++;
    }
    boolean held = false;
    try {
      Optional<Room> room = room(id, place, load);
      held = room.isPresent();
      return room;
    } catch (StoreUnavailable e) {
      throw new NotOpen(
          Farewell.Code.UNAVAILABLE, "The store cannot be reached; try again in a moment.");
    } catch (Loader.Unreadable e) {
      parts.watcher().read(id, e.fault());
      throw new NotOpen(Farewell.Code.SESSION_CLOSED_FOR_REPAIR, String.valueOf(e.getMessage()));
    } finally {
      if (!held) {
        letGo(id);
      }
    }
  }

  private Optional<Room> room(SessionId id, Place place, Supplier<@Nullable Loaded> load) {
    synchronized (place) {
      if (place.room == null) {
        @Nullable Loaded loaded = load.get();
        if (loaded != null) {
          parts.watcher().read(id, loaded.fault());
          place.room = Room.open(id, loaded, parts, loader, snapshots);
        }
      }
      return Optional.ofNullable(place.room);
    }
  }

  private void letGo(SessionId id) {
    synchronized (places) {
      @Nullable Place place = places.get(id);
      if (place != null) {
        place.holders--;
        place.leftAt = parts.time().nanos();
        if (place.holders == 0 && place.room == null) {
          places.remove(id);
        }
      }
    }
  }

  private void sweepLater() {
    parts
        .time()
        .after(
            parts.bounds().idle().dividedBy(4),
            () -> {
              synchronized (places) {
                if (!closed) {
                  unload(parts.bounds().idle());
                  sweepLater();
                }
              }
            });
  }

  /** Lets rooms go that nobody has held for so long and in which nothing is under way. */
  private void unload(Duration idle) {
    synchronized (places) {
      long now = parts.time().nanos();
      places
          .values()
          .removeIf(place ->
              place.holders == 0
                  && now - place.leftAt >= idle.toNanos()
                  && place.room != null
                  && place.room.isQuiet());
    }
  }

  /**
   * Another server runs the sessions now: sends everybody away and forgets all rooms, which are
   * loaded anew should this server have its turn again. Nothing more is written: what is under way
   * is in doubt, and whoever sent it sends it again, there.
   */
  public void standBack() {
    List<Place> left;
    synchronized (places) {
      left = List.copyOf(places.values());
    }
    for (Place place : left) {
      synchronized (place) {
        if (place.room != null) {
          place.room.shutNow(Farewell.STANDBY);
          place.room = null;
        }
      }
    }
    synchronized (places) {
      places.values().removeIf(place -> place.holders == 0 && place.room == null);
    }
  }

  /** Pauses the clocks that run, stores what is under way, and says goodbye. */
  @Override
  public void close() {
    List<Room> open;
    synchronized (places) {
      closed = true;
      open =
          places.values().stream()
              .map(place -> Optional.ofNullable(place.room))
              .flatMap(Optional::stream)
              .toList();
    }
    Farewell stopping =
        new Farewell(
            Farewell.Code.SERVER_STOPPING,
            "The server is stopping; this page comes back by itself.");
    CompletableFuture.allOf(
            open.stream().map(room -> room.close(stopping)).toArray(CompletableFuture<?>[]::new))
        .join();
  }
}
