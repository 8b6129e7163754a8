package org.whitecell.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whitecell.Conditions;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.live.Bounds;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.scenario.SmallScenario;
import org.whitecell.session.Channel;
import org.whitecell.session.Clock;
import org.whitecell.session.Command;
import org.whitecell.session.CommandKey;
import org.whitecell.session.Event;
import org.whitecell.session.Juncture;
import org.whitecell.session.Leftovers;
import org.whitecell.session.Played;
import org.whitecell.session.Refusal;
import org.whitecell.session.Role;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.sight.Card;
import org.whitecell.store.Entry;
import org.whitecell.store.Group;
import org.whitecell.store.LogStore;
import org.whitecell.store.Shelf;
import org.whitecell.store.Tail;
import org.whitecell.store.Words;
import org.whitecell.wire.ClientMessage;
import org.whitecell.wire.ServerMessage;
import org.whitecell.wire.ServerMessage.Weather;
import org.whitecell.words.Text;

/** What a room promises when the store fails, another writes, time passes or somebody is slow. */
@SuppressWarnings("NullAway.Init")
class RoomTest {

  private static final SessionId SESSION = new SessionId("session-1");

  @TempDir Path folder;
  private final TurnedTime time = new TurnedTime();
  private final AtomicReference<FaultyLog> log = new AtomicReference<>();
  private LiveServer server;
  private SeatId lead;
  private SeatId north;

  private void start(LiveServer.Like like) {
    server = LiveServer.start(folder, like);
    lead = server.open(SESSION);
    north = server.seat(SESSION, lead, new Role.Player(SmallScenario.NORTH), "Nora");
  }

  private LiveServer.Like faulty() {
    return LiveServer.Like.usual()
        .with((LogStore real) -> {
          FaultyLog faulty = new FaultyLog(real);
          log.set(faulty);
          return faulty;
        });
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static Command.Annotate note(String words) {
    return new Command.Annotate(
        Played.passage(0, 10), Kind.COMMENT, Layer.EVERYONE, Text.of(words), null);
  }

  private static void awaitWeather(ClientSocket socket, Weather.State state, int times) {
    socket.awaitTimes(Weather.class, weather -> weather.state() == state, times);
  }

  @Test
  void whileTheStoreIsAwayNothingIsAnsweredAndThenAll() {
    start(faulty());
    ClientSocket socket = server.connect(SESSION, lead).awaitView();
    log.get().have(FaultyLog.Fault.AWAY);
    CommandKey first = socket.order(note("One"));
    awaitWeather(socket, Weather.State.UNAVAILABLE, 1);
    CommandKey second = socket.order(note("Two"));
    ClientSocket late = server.connect(SESSION, north).awaitView();
    assertEquals(Weather.State.UNAVAILABLE, late.await(Weather.class).state());
    assertEquals(0, late.cards(Card.AnnotationCard.class).size());
    log.get().have(FaultyLog.Fault.NONE);
    assertInstanceOf(ServerMessage.Accepted.class, socket.answer(first));
    assertInstanceOf(ServerMessage.Accepted.class, socket.answer(second));
    awaitWeather(socket, Weather.State.READY, 2);
    late.awaitCard(Card.AnnotationCard.class, card -> card.body().equals(Text.of("Two")));
  }

  @Test
  void whatWasStoredThoughNobodyHeardOfItIsDoneOnce() {
    start(faulty());
    ClientSocket socket = server.connect(SESSION, lead).awaitView();
    log.get().have(FaultyLog.Fault.ANSWERS_LOST);
    CommandKey key = socket.order(note("Once"));
    awaitWeather(socket, Weather.State.UNAVAILABLE, 1);
    log.get().have(FaultyLog.Fault.NONE);
    assertInstanceOf(ServerMessage.Accepted.class, socket.answer(key));
    assertEquals(1, socket.cards(Card.AnnotationCard.class).size());
    assertEquals(1, events(Event.AnnotationMade.class));
  }

  @Test
  void anInterruptLeavesNothingUndone() {
    start(faulty());
    ClientSocket socket = server.connect(SESSION, lead).awaitView();
    log.get().have(FaultyLog.Fault.INTERRUPTED);
    assertInstanceOf(ServerMessage.Accepted.class, socket.ask(note("One")));
    assertInstanceOf(ServerMessage.Accepted.class, socket.ask(note("Two")));
    assertEquals(2, events(Event.AnnotationMade.class));
  }

  private long events(Class<? extends Event> type) {
    return server.recorded(SESSION).stream().filter(r -> type.isInstance(r.event())).count();
  }

  @Test
  void whenAnotherWroteTheRoomReadsAnewAndDecidesAnew() {
    start(LiveServer.Like.usual());
    ClientSocket socket = server.connect(SESSION, lead).awaitView();
    socket.ask(note("Mine"));
    // The same entries as another writer would append them: a door that was locked meanwhile.
    Tail tail = server.store().log().tail(SESSION.value());
    Entry locked = server.entry(SESSION, new Event.DoorLocked());
    server.store().log().append(Group.after(tail, SESSION.value(), "another", List.of(locked)));
    assertInstanceOf(ServerMessage.Accepted.class, socket.ask(note("After theirs")));
    Card.SessionCard session = socket.awaitCard(Card.SessionCard.class, _ -> true);
    assertEquals("LOCKED", session.door().name());
    assertEquals(2, socket.cards(Card.AnnotationCard.class).size());
  }

  @Test
  void aLogThatDoesNotFitIsReadAndNeverAppendedTo() {
    start(LiveServer.Like.usual());
    server.connect(SESSION, lead).awaitView().ask(note("Before"));
    Tail tail = server.store().log().tail(SESSION.value());
    Entry strange = new Entry(tail.seq() + 1, "{\"format\":1}".getBytes(UTF_8), Words.NONE);
    server.store().log().append(Group.after(tail, SESSION.value(), "another", List.of(strange)));
    server.close();
    server = LiveServer.start(folder);

    ClientSocket socket = server.connect(SESSION, lead).awaitView();
    assertEquals(Weather.State.UNAVAILABLE, socket.await(Weather.class).state());
    assertEquals(1, socket.cards(Card.AnnotationCard.class).size());
    assertEquals(
        Refusal.Code.SESSION_DAMAGED,
        assertInstanceOf(ServerMessage.Refused.class, socket.ask(note("After"))).code());
    assertEquals(tail.seq() + 1, server.store().log().tail(SESSION.value()).seq());
  }

  @Test
  void theClockRunsOutByItself() {
    start(LiveServer.Like.usual().with(time));
    ClientSocket socket = server.connect(SESSION, lead).awaitView();
    socket.ask(new Command.StartPlay());
    socket.awaitCard(Card.SessionCard.class, card -> card.clock() instanceof Clock.Running);
    time.pass(Duration.ofMinutes(9));
    assertInstanceOf(ServerMessage.Accepted.class, socket.ask(note("Still time")));
    time.pass(Duration.ofMinutes(1));
    socket.awaitCard(Card.SessionCard.class, card -> card.clock() instanceof Clock.Over);
  }

  @Test
  void aClockThatRanWhenTheServerWentAwayIsPaused() {
    start(LiveServer.Like.usual().with(time));
    ClientSocket socket = server.connect(SESSION, lead).awaitView();
    socket.ask(new Command.StartPlay());
    time.pass(Duration.ofMinutes(4));
    server.close();
    assertEquals(1, pauses());
    time.pass(Duration.ofMinutes(30));
    server = LiveServer.start(folder, LiveServer.Like.usual().with(time));

    ClientSocket again = server.connect(SESSION, lead).awaitView();
    Card.SessionCard card = again.awaitCard(Card.SessionCard.class, _ -> true);
    assertEquals(new Clock.Paused(Duration.ofMinutes(6), Event.PauseCause.OUTAGE), card.clock());
  }

  @Test
  void aClockWhoseServerDiedIsPausedWhereItThenStood() {
    start(LiveServer.Like.usual().with(time));
    server.order(SESSION, lead, new Command.StartPlay());
    Instant started = time.wall();
    Conditions.until(
        Duration.ofSeconds(20),
        () -> {
          time.pass(Duration.ofSeconds(1));
          return lastPulse().filter(started.plusSeconds(240)::isBefore).isPresent();
        });
    server.die();
    TurnedTime later = new TurnedTime();
    later.pass(Duration.ofMinutes(40));
    server = LiveServer.start(folder, LiveServer.Like.usual().with(later));

    Duration used = Duration.between(started, lastPulse().orElseThrow());
    ClientSocket again = server.connect(SESSION, lead).awaitView();
    Card.SessionCard card =
        again.awaitCard(Card.SessionCard.class, found -> found.clock() instanceof Clock.Paused);
    assertEquals(
        new Clock.Paused(Duration.ofMinutes(10).minus(used), Event.PauseCause.OUTAGE),
        card.clock());
  }

  private Optional<Instant> lastPulse() {
    return server
        .store()
        .shelf(Shelf.Kind.PULSES)
        .get(SESSION.value())
        .map(kept -> Instant.parse(new String(kept.content(), UTF_8)));
  }

  private int pauses() {
    LiveServer reader = LiveServer.start(folder);
    server = reader;
    int pauses = Math.toIntExact(events(Event.ClockPaused.class));
    reader.close();
    return pauses;
  }

  @Test
  void aRoomWithoutAnybodyIsLetGoAndComesBackAsItWas() {
    start(LiveServer.Like.usual().with(time));
    ClientSocket socket = server.connect(SESSION, lead).awaitView();
    CommandKey key = socket.order(note("Kept"));
    socket.answer(key);
    assertEquals(1, server.rooms().loaded());
    time.pass(Duration.ofMinutes(20));
    assertEquals(1, server.rooms().loaded(), "somebody is here");
    socket.close();
    Conditions.until(
        Duration.ofSeconds(20),
        () -> {
          time.pass(Duration.ofMinutes(2));
          return server.rooms().loaded() == 0;
        });
    ClientSocket again = server.connect(SESSION, lead).awaitView();
    again.send(new ClientMessage.Send(key, note("Kept")));
    assertInstanceOf(ServerMessage.Accepted.class, again.answer(key));
    assertEquals(1, again.cards(Card.AnnotationCard.class).size());
  }

  @Test
  void whoReadsTooSlowlyIsLetGoAndHoldsUpNobody() {
    Bounds usual = Bounds.USUAL;
    Bounds fast =
        new Bounds(
            usual.queue(),
            10_000,
            10_000,
            4,
            512 * 1024,
            500,
            usual.idle(),
            4,
            usual.patience(),
            usual.retry());
    start(LiveServer.Like.usual().with(fast));
    ClientSocket slow = server.connect(SESSION, north).awaitView();
    ClientSocket quick = server.connect(SESSION, lead).awaitView();
    slow.raw().pause();
    List<CommandKey> keys = new ArrayList<>();
    String long20k = "å".repeat(20_000);
    for (int i = 0; i < 300; i++) {
      keys.add(quick.order(note(long20k)));
      quick.answer(keys.getLast());
      if (isAway(quick)) {
        break;
      }
    }
    assertTrue(isAway(quick), "the slow one was let go");
    String cursor = slow.cursor();
    slow.raw().resume();
    ClientSocket again = server.connect();
    again.hello(SESSION, north, cursor);
    again.awaitView();
    assertEquals(keys.size(), again.cards(Card.AnnotationCard.class).size());
  }

  private boolean isAway(ClientSocket watching) {
    return watching.messages().reversed().stream()
        .filter(ServerMessage.People.class::isInstance)
        .flatMap(message -> ((ServerMessage.People) message).people().stream())
        .filter(person -> person.seat().equals(north))
        .findFirst()
        .filter(person -> person.here() == ServerMessage.People.Here.AWAY)
        .isPresent();
  }

  @Test
  void blankedWordsAreGoneFromStoreAndViews() {
    start(LiveServer.Like.usual());
    ClientSocket socket = server.connect(SESSION, lead).awaitView();
    socket.ask(note("Not for the record"));
    long entry = server.recorded(SESSION).getLast().seq();
    assertInstanceOf(
        ServerMessage.Accepted.class,
        socket.ask(new Command.BlankWords(List.of(entry), Text.of("Asked for by its author"))));
    socket.awaitCard(Card.AnnotationCard.class, card -> card.body().equals(Text.BLANKED));
    ClientSocket again = server.connect(SESSION, north).awaitView();
    assertTrue(again.frames().stream().noneMatch(f -> f.contains("Not for the record")));
    server.close();
    server = LiveServer.start(folder);
    assertFalse(server.recorded(SESSION).toString().contains("Not for the record"));
    assertInstanceOf(
        ServerMessage.Accepted.class,
        server.connect(SESSION, lead).awaitView().ask(new Command.LockDoor()));
  }

  /** How much others have waiting is nothing that one's own answers tell. */
  @Test
  void aQueueThatOthersFillIsNotFull() {
    Bounds usual = Bounds.USUAL;
    start(
        faulty()
            .with(time)
            .with(
                new Bounds(
                    80,
                    usual.perSecond(),
                    usual.burst(),
                    usual.socketsPerSeat(),
                    usual.outbound(),
                    usual.loaded(),
                    usual.idle(),
                    usual.snapshots(),
                    usual.patience(),
                    usual.retry())));
    ClientSocket northern = server.connect(SESSION, north).awaitView();
    ClientSocket leading = server.connect(SESSION, lead).awaitView();
    log.get().have(FaultyLog.Fault.AWAY);
    for (int i = 0; i < usual.burst(); i++) {
      northern.order(whisper("One " + i));
    }
    time.pass(Duration.ofSeconds(10));
    CommandKey last = northern.order(whisper("Too many"));
    assertEquals(
        Refusal.Code.TOO_FAST,
        assertInstanceOf(ServerMessage.Refused.class, northern.answer(last)).code());
    List<CommandKey> keys = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      keys.add(leading.order(note("Still taken " + i)));
    }
    sync(leading);
    log.get().have(FaultyLog.Fault.NONE);
    for (CommandKey key : keys) {
      assertInstanceOf(ServerMessage.Accepted.class, leading.answer(key));
    }
  }

  private static Command.Say whisper(String words) {
    return new Command.Say(new Channel.Within(SmallScenario.NORTH).id(), Text.of(words));
  }

  private static void sync(ClientSocket socket) {
    socket.send(new ClientMessage.Ping(1));
    socket.await(ServerMessage.Pong.class);
  }

  @Test
  void aSnapshotOfManyChunksIsWholeAndLosesNothingOfMeanwhile() {
    Bounds usual = Bounds.USUAL;
    start(
        LiveServer.Like.usual()
            .with(
                new Bounds(
                    usual.queue(),
                    10_000,
                    10_000,
                    4,
                    usual.outbound(),
                    500,
                    usual.idle(),
                    4,
                    usual.patience(),
                    usual.retry())));
    ClientSocket writer = server.connect(SESSION, lead).awaitView();
    List<CommandKey> keys = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      keys.add(writer.order(note("note " + i + " " + "x".repeat(500))));
    }
    ClientSocket reader = server.connect(SESSION, north);
    keys.forEach(writer::answer);
    reader.awaitCards(Card.AnnotationCard.class, 700);
    assertTrue(
        reader.messages().stream().filter(ServerMessage.Snapshot.class::isInstance).count() >= 1);
    ClientSocket whole = server.connect(SESSION, north).awaitView();
    assertTrue(
        whole.messages().stream().filter(ServerMessage.Snapshot.class::isInstance).count() > 3);
    assertEquals(reader.view(), whole.view());
  }

  @Test
  void openPhasesTakeDraftsAlongOnlyWhenAsked() {
    start(LiveServer.Like.usual());
    ClientSocket socket = server.connect(SESSION, lead).awaitView();
    socket.ask(new Command.StartPlay());
    socket.ask(
        new Command.OpenPhase(
            Juncture.in(1, PhaseKind.DELIBERATE), PhaseKind.MOVE, Leftovers.KEEP));
    assertInstanceOf(
        ServerMessage.Accepted.class,
        socket.ask(new Command.ClosePhase(Juncture.in(1, PhaseKind.MOVE), Leftovers.SUBMIT)));
    assertEquals(0, events(Event.MoveSubmitted.class));
  }
}
