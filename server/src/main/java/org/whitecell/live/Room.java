package org.whitecell.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whitecell.json.Json;
import org.whitecell.scenario.ActorId;
import org.whitecell.session.Clock;
import org.whitecell.session.Command;
import org.whitecell.session.CommandKey;
import org.whitecell.session.DraftId;
import org.whitecell.session.Event;
import org.whitecell.session.Issuer;
import org.whitecell.session.Move;
import org.whitecell.session.MoveDraft;
import org.whitecell.session.Order;
import org.whitecell.session.Refusal;
import org.whitecell.session.Role;
import org.whitecell.session.Seat;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.session.State;
import org.whitecell.store.Hash;
import org.whitecell.wire.ClientMessage;
import org.whitecell.wire.Frames;
import org.whitecell.wire.ServerMessage;

/**
 * One running session. Whatever changes it passes one queue and one thread; the public methods only
 * put things there. What is acknowledged or shown is durable: the {@link Writer} says when.
 */
final class Room {

  private final SessionId id;
  private final Parts parts;
  private final SessionTime time;
  private final Serial serial = new Serial();
  private final Persistence logging;
  private final Persistence keeping;
  private final Writer writer;
  private final Desk desk;
  private final Hall hall;
  private final Presence presence = new Presence();
  private final RoomClock clock;
  private final Pulse pulse;
  private final Gathering gathering;
  private final Drafts drafts = new Drafts();
  private final RoomWeather weather;
  private final Aside aside;
  private final Map<SeatId, RateLimit> limits = new ConcurrentHashMap<>();
  private final Places places;
  private volatile State state;
  private volatile boolean quiet = true;

  private Room(SessionId id, Loaded loaded, Parts parts, Loader loader, Snapshots snapshots) {
    Bounds bounds = parts.bounds();
    this.id = id;
    this.parts = parts;
    this.state = loaded.state();
    this.weather = new RoomWeather(serial, this::fault, this::tellAll);
    this.time = new SessionTime(parts.time(), loaded.state().lastAt(), weather::drifted);
    this.logging = new Persistence(bounds.retry(), weather.of(RoomWeather.Doubt.LOG));
    this.keeping = new Persistence(bounds.retry(), weather.of(RoomWeather.Doubt.DESK));
    this.writer = new Writer(id, loaded, parts, loader, serial, logging, new Consequences());
    this.desk =
        new Desk(
            id,
            new DeskRecords(parts.drafts(), id),
            time,
            keeping,
            new Places(bounds.queue(), bounds.burst()),
            new DeskReader());
    this.hall = new Hall(id, loaded.state(), parts, time, serial, snapshots, this::gather);
    this.clock = new RoomClock(time, new RoomAlarm(parts.time(), serial), this::order);
    this.pulse = new Pulse(id, parts.pulses(), time, serial, new RoomAlarm(parts.time(), serial));
    this.places = new Places(bounds.queue(), bounds.burst());
    this.gathering =
        new Gathering(
            () -> new RoomAlarm(parts.time(), serial),
            role -> presence.tell(role, state, hall.audience(), drafts));
    this.aside = new Aside(desk, presence, time, this::state, gathering::newsOf);
  }

  /**
   * Opens the room of a loaded session. Blocks. A clock that was running when the server went away
   * is paused, and that is said.
   */
  static Room open(SessionId id, Loaded loaded, Parts parts, Loader loader, Snapshots snapshots) {
    Room room = new Room(id, loaded, parts, loader, snapshots);
    room.drafts.load(room.desk.load(loaded.submitted()));
    room.desk.blanked(loaded.state().wordings().gone());
    if (loaded.state().turn().clock() instanceof Clock.Running) {
      Instant lastEvent = loaded.state().lastAt();
      Instant lastSeen = room.pulse.last().filter(lastEvent::isBefore).orElse(lastEvent);
      room.serial.execute(() -> room.order(new Command.NoteOutage(lastSeen)));
    }
    return room;
  }

  /** The session as far as it is durable. */
  State state() {
    return state;
  }

  /** Whether nobody is here, nothing is under way and no clock runs. */
  boolean isQuiet() {
    return quiet && places.areAllFree();
  }

  /** Asks something of the session for somebody who has no window. */
  CompletableFuture<Answer> ask(Issuer by, Command command) {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    if (!places.take(by)) {
      parts.meter().refused();
      answer.complete(FULL);
      return answer;
    }
    serial.execute(() -> write(by, null, command, new Asked.Asker.Call(answer)));
    return answer;
  }

  private static final Answer FULL =
      Answer.refused(
          Refusal.Code.TOO_FAST, "Too much is waiting in this session; try again in a moment.");

  /** An order of the server's own. */
  private void order(Command.OfTheServer command) {
    write(server(), null, command, new Asked.Asker.Nobody());
  }

  /** The server itself, which always has a place. */
  private Issuer server() {
    Issuer server = new Issuer.Server();
    places.take(server);
    return server;
  }

  private void write(Issuer by, @Nullable CommandKey key, Command command, Asked.Asker asker) {
    String digest = key == null ? "" : Hash.of(Json.canonical(command)).hex();
    Order order =
        new Order(
            by,
            key,
            digest,
            time.now(),
            parts.randomness().id(),
            parts.randomness().chance(),
            command);
    writer.write(new Asked(order, asker));
    noteQuiet();
  }

  private void noteQuiet() {
    quiet =
        hall.audience().isEmpty()
            && writer.isQuiet()
            && !(writer.state().turn().clock() instanceof Clock.Running);
  }

  // Windows

  /** Lets a window in; its feed is handed over on the room's thread, unless it was sent away. */
  void enter(Window window, SeatId seat, @Nullable String cursor, Consumer<Feed> entered) {
    serial.execute(() -> {
      @Nullable Feed feed = hall.enter(window, seat, cursor, state);
      if (feed == null) {
        return;
      }
      entered.accept(feed);
      greet(feed);
      gather(feed);
      noteQuiet();
    });
  }

  private void greet(Feed feed) {
    @Nullable Role role = role(feed);
    List<byte[]> greeting = new ArrayList<>();
    if (role instanceof Role.Player(ActorId actor)) {
      greeting.addAll(drafts.messages(actor));
    }
    if (role != null) {
      greeting.addAll(presence.messages(role, state, hall.audience(), drafts));
    }
    greeting.add(Frames.message(weather.now()));
    feed.send(greeting);
    desk.greet(feed);
  }

  private @Nullable Role role(Feed feed) {
    Seat seat = state.seats().get(feed.seat());
    return seat == null ? null : seat.role();
  }

  /** Takes a message from a window that was let in. */
  void take(Feed feed, ClientMessage message) {
    boolean tooFast =
        !limits
            .computeIfAbsent(
                feed.seat(),
                _ ->
                    new RateLimit(parts.bounds().perSecond(), parts.bounds().burst(), parts.time()))
            .take();
    if (message instanceof ClientMessage.Send(CommandKey key, Command.FromASeat command)) {
      Issuer by = new Issuer.Seated(feed.seat());
      if (tooFast || !places.take(by)) {
        parts.meter().refused();
        serial.execute(() -> refuse(feed, key));
      } else {
        serial.execute(() -> write(by, key, command, new Asked.Asker.Socket(feed, key)));
      }
    } else if (!tooFast) {
      serial.execute(() -> aside.take(feed, role(feed), message));
    }
  }

  private static void refuse(Feed feed, CommandKey key) {
    feed.send(
        List.of(
            Frames.message(
                new ServerMessage.Refused(
                    key,
                    Refusal.Code.TOO_FAST,
                    "This is too fast; it is taken when it is sent again in a moment."))));
  }

  /** The window is gone. */
  void leave(Feed feed) {
    serial.execute(() -> {
      feed.gone();
      hall.sweep();
      if (!hall.audience().isHere(feed.seat())) {
        presence.forget(feed.seat());
      }
      noteQuiet();
    });
  }

  /** A window's seat has news for its fellows. */
  private void gather(Feed feed) {
    @Nullable Role role = role(feed);
    if (role != null) {
      gathering.newsOf(role);
    }
  }

  /** Pauses a running clock, lets everybody go and stops writing. Completes when that is done. */
  CompletableFuture<?> close(Farewell why) {
    CompletableFuture<Answer> paused = new CompletableFuture<>();
    serial.execute(() -> {
      if (writer.state().turn().clock() instanceof Clock.Running) {
        write(server(), null, new Command.NoteOutage(time.now()), new Asked.Asker.Call(paused));
      } else {
        paused.complete(FULL);
      }
    });
    return paused
        .orTimeout(5, TimeUnit.SECONDS)
        .exceptionally(_ -> FULL)
        .thenRun(() -> serial.execute(() -> shut(why)));
  }

  /** Lets everybody go and stops writing, whatever is under way. */
  void shutNow(Farewell why) {
    logging.stop();
    keeping.stop();
    serial.execute(() -> shut(why));
  }

  private void shut(Farewell why) {
    logging.stop();
    keeping.stop();
    clock.stop();
    gathering.stop();
    pulse.stop();
    hall.close(why);
  }

  // What follows

  private final class Consequences implements Writer.Consequences {
    @Override
    public Map<DraftId, MoveDraft> drafts() {
      return drafts.byId();
    }

    @Override
    public void settled(List<Batch.Settled> settled, List<Step> steps) {
      settle(settled, steps, (_, after) -> hall.show(steps, Hall.answers(settled), after));
    }

    @Override
    public Blanking blanking(State worded) {
      return hall.blanking(worded);
    }

    @Override
    public void blanked(List<Batch.Settled> settled, List<Step> steps, Blanking blanking) {
      settle(
          settled,
          steps,
          (before, after) -> hall.show(steps, blanking, Hall.answers(settled), before, after));
    }

    private void settle(
        List<Batch.Settled> settled, List<Step> steps, BiConsumer<State, State> show) {
      State before = state;
      state = writer.state();
      settled.forEach(one -> places.free(one.asked().order().by()));
      settled.forEach(this::count);
      show.accept(before, state);
      for (Batch.Settled one : settled) {
        if (one.asked().asker() instanceof Asked.Asker.Call(var answer)) {
          answer.complete(one.answer());
        }
      }
      if (!steps.isEmpty()) {
        followUp(before, steps);
      }
      noteQuiet();
    }

    private void count(Batch.Settled one) {
      if (!(one.asked().order().by() instanceof Issuer.Server)) {
        switch (one.answer()) {
          case Answer.Accepted _ -> parts.meter().accepted();
          case Answer.Refused _ -> parts.meter().refused();
        }
      }
    }

    private void followUp(State before, List<Step> steps) {
      clock.follow(state);
      pulse.follow(state);
      List<DraftId> done = drafts.followUp(steps);
      if (!done.isEmpty()) {
        desk.submitted(done);
      }
      steps.forEach(this::giveBack);
      if (steps.stream().anyMatch(step -> step.recorded().event() instanceof Event.WordsBlanked)) {
        desk.blanked(state.wordings().gone());
      }
      if (!state.seats().equals(before.seats())) {
        state.seats().values().stream().map(Seat::role).distinct().forEach(gathering::newsOf);
      }
      // Which drafts could go out as they are hangs on phase and budgets.
      gathering.newsOf(new Role.WhiteCell());
      parts.watcher().committed(id, before, steps.stream().map(Step::recorded).toList(), state);
    }

    /** What was withdrawn is written on, as a draft. */
    private void giveBack(Step step) {
      if (step.recorded().event() instanceof Event.MoveWithdrawn(var withdrawn)
          && step.recorded().by() instanceof Issuer.Seated(SeatId by)) {
        @Nullable Move move = step.after().play().move(withdrawn);
        if (move != null) {
          desk.giveBack(move, by);
        }
      }
    }

    @Override
    public void reloaded() {
      state = writer.state();
      hall.showAnew(state);
      parts.watcher().read(id, fault());
      if (fault() != null) {
        tellAll(weather.now());
      }
      clock.follow(state);
      pulse.follow(state);
      noteQuiet();
    }
  }

  private final class DeskReader implements Desk.Reader {
    @Override
    public void kept(MoveDraft draft, Instant at) {
      serial.execute(() -> {
        if (drafts.keep(draft)) {
          tell(draft, new ServerMessage.DraftShown(draft, at));
        }
      });
    }

    @Override
    public void gone(MoveDraft draft) {
      serial.execute(() -> {
        drafts.forget(draft.id());
        tell(draft, new ServerMessage.DraftGone(draft.id()));
      });
    }

    private void tell(MoveDraft draft, ServerMessage message) {
      Role drafting = new Role.Player(draft.actor());
      hall.send(state, drafting::equals, message);
      gathering.newsOf(drafting);
    }

    @Override
    public void tell(Feed feed, List<ServerMessage> messages) {
      serial.execute(() -> feed.send(messages.stream().map(Frames::message).toList()));
    }
  }

  private @Nullable String fault() {
    return writer.loaded().fault();
  }

  private void tellAll(ServerMessage message) {
    hall.send(state, _ -> true, message);
  }
}
