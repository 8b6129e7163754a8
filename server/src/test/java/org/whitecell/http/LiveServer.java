package org.whitecell.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.whitecell.formats.LogEntry;
import org.whitecell.formats.LogFormat;
import org.whitecell.live.Answer;
import org.whitecell.live.Bounds;
import org.whitecell.live.Meter;
import org.whitecell.live.Parts;
import org.whitecell.live.Randomness;
import org.whitecell.live.Rooms;
import org.whitecell.live.SeatDoor;
import org.whitecell.live.Timekeeper;
import org.whitecell.live.Watcher;
import org.whitecell.scenario.SmallScenario;
import org.whitecell.session.AccountId;
import org.whitecell.session.Command;
import org.whitecell.session.Event;
import org.whitecell.session.InvitationId;
import org.whitecell.session.Issuer;
import org.whitecell.session.Naming;
import org.whitecell.session.Places;
import org.whitecell.session.Played;
import org.whitecell.session.Recorded;
import org.whitecell.session.Role;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.session.Setting;
import org.whitecell.store.Entry;
import org.whitecell.store.Hash;
import org.whitecell.store.LogStore;
import org.whitecell.store.Shelf;
import org.whitecell.store.Standing;
import org.whitecell.store.Store;
import org.whitecell.store.embedded.EmbeddedStore;
import org.whitecell.wire.Frames;
import org.whitecell.words.Text;

/** Rooms on the real embedded store, behind the real socket on loopback. */
public final class LiveServer implements AutoCloseable {

  public static final Setting SETTING = new Setting(SmallScenario.scenario(), Played.TEXT);

  /** The one account that there is. */
  public static final AccountId ORGANIZER = new AccountId("organizer");

  private final Vertx vertx = Vertx.vertx();
  private final Store store;
  private final Rooms rooms;
  private final HttpServer http;
  private final Map<String, Duration> tokenLives = new ConcurrentHashMap<>();
  private volatile Standing standing = new Standing.Active();

  /**
   * How a server is to be.
   *
   * @param between stands between the rooms and their log, such as a fault
   */
  public record Like(
      Bounds bounds,
      Randomness randomness,
      Timekeeper time,
      UnaryOperator<LogStore> between,
      Watcher watcher) {
    public static Like usual() {
      return new Like(
          Bounds.USUAL,
          new Randomness.Secure(),
          new Timekeeper.OfTheMachine(Clock.systemUTC()),
          UnaryOperator.identity(),
          Watcher.NOBODY);
    }

    public Like with(Bounds next) {
      return new Like(next, randomness, time, between, watcher);
    }

    public Like with(Randomness next) {
      return new Like(bounds, next, time, between, watcher);
    }

    public Like with(Timekeeper next) {
      return new Like(bounds, randomness, next, between, watcher);
    }

    public Like with(UnaryOperator<LogStore> next) {
      return new Like(bounds, randomness, time, next, watcher);
    }
  }

  private LiveServer(Path folder, Like like, Duration quietFor) {
    this.store = EmbeddedStore.open(folder);
    this.rooms =
        new Rooms(
            new Parts(
                like.between().apply(store.log()),
                store.shelf(Shelf.Kind.DRAFTS),
                store.shelf(Shelf.Kind.PULSES),
                (_, _) -> Optional.of(SETTING),
                account -> account.equals(ORGANIZER),
                new LogFormat(),
                like.time(),
                like.randomness(),
                like.watcher(),
                Meter.NONE,
                "a secret of this installation alone".getBytes(UTF_8),
                like.bounds()));
    SocketEndpoint socket =
        new SocketEndpoint(
            vertx,
            rooms,
            this::enter,
            () -> standing,
            InstantSource.system(),
            Meter.NONE,
            quietFor);
    Router router = Router.router(vertx);
    router
        .get("/api/socket")
        .handler(context -> {
          context.put(Caller.class.getName(), Caller.of(context.request(), List.of()));
          context.next();
        })
        .handler(socket);
    this.http =
        vertx
            .createHttpServer(
                new HttpServerOptions()
                    .setHost("127.0.0.1")
                    .setPerMessageWebSocketCompressionSupported(false)
                    .setPerFrameWebSocketCompressionSupported(false)
                    .setMaxWebSocketFrameSize(Frames.MAX_BYTES)
                    .setMaxWebSocketMessageSize(Frames.MAX_BYTES))
            .requestHandler(router)
            .listen(0)
            .await();
  }

  public static LiveServer start(Path folder) {
    return start(folder, Like.usual());
  }

  public static LiveServer start(Path folder, Like like) {
    return new LiveServer(folder, like, Quiet.BOUND);
  }

  /** A server that takes a line for dead after this time. */
  static LiveServer start(Path folder, Duration quietFor) {
    return new LiveServer(folder, Like.usual(), quietFor);
  }

  /** A token is {@code session/seat}, for five minutes unless said otherwise. */
  private SeatDoor.Answer enter(String token) {
    String[] parts = token.split("/", 2);
    return parts.length == 2
        ? new SeatDoor.Answer.Welcome(
            new SessionId(parts[0]),
            new SeatId(parts[1]),
            Instant.now().plus(tokenLives.getOrDefault(token, Duration.ofMinutes(5))))
        : new SeatDoor.Answer.Refused("This token opens nothing.");
  }

  public void tokensLive(SessionId session, SeatId seat, Duration life) {
    tokenLives.put(session.value() + "/" + seat.value(), life);
  }

  public void standBy() {
    standing = new Standing.Standby("another");
  }

  public Rooms rooms() {
    return rooms;
  }

  public Store store() {
    return store;
  }

  public Vertx vertx() {
    return vertx;
  }

  public int port() {
    return http.actualPort();
  }

  /** A new session; its lead's seat is the answer's. */
  public SeatId open(SessionId session) {
    return new SeatId(
        made(
            rooms.open(
                session,
                SETTING,
                new Command.OpenSession(
                    Text.of("A trial"),
                    Played.TEXT.id(),
                    SETTING.scenario().id(),
                    "EXERCISE",
                    Naming.NAMES,
                    List.of(),
                    Text.of("Lead")))));
  }

  public SeatId seat(SessionId session, SeatId lead, Role role, String name) {
    String invitation =
        made(rooms.ask(session, new Issuer.Seated(lead), new Command.Invite(role, Places.ONE)));
    return new SeatId(
        made(
            rooms.ask(
                session,
                new Issuer.Door(),
                new Command.TakeSeat(new InvitationId(invitation), Text.of(name)))));
  }

  /** Someone who came by the lobby code. */
  public SeatId lobby(SessionId session, String name) {
    return new SeatId(
        made(rooms.ask(session, new Issuer.Door(), new Command.EnterLobby(Text.of(name)))));
  }

  public void order(SessionId session, SeatId seat, Command command) {
    made(rooms.ask(session, new Issuer.Seated(seat), command));
  }

  /** What the session's log holds, as it lies in the store. */
  public List<Recorded> recorded(SessionId session) {
    List<Recorded> events = new ArrayList<>();
    AtomicReference<Hash> before = new AtomicReference<>(Hash.NONE);
    store
        .log()
        .read(
            session.value(),
            1,
            group -> {
              for (Entry entry : group.entries()) {
                events.add(
                    assertInstanceOf(
                            LogEntry.Known.class, new LogFormat().read(entry, before.get()))
                        .recorded());
                before.set(entry.hash());
              }
            });
    return events;
  }

  /** The entry by which somebody else would go on. */
  public Entry entry(SessionId session, Event event) {
    Recorded last = recorded(session).getLast();
    Recorded next =
        new Recorded(
            last.seq() + 1, last.at(), new Issuer.Server(), null, "other", Text.NONE, event);
    return new LogFormat().write(next, store.log().tail(session.value()).lastEntry(), new byte[16]);
  }

  private static String made(Answer answer) {
    return assertInstanceOf(Answer.Accepted.class, answer).made();
  }

  public ClientSocket connect() {
    return ClientSocket.connect(vertx, port());
  }

  /** A socket that has said hello. */
  public ClientSocket connect(SessionId session, SeatId seat) {
    ClientSocket socket = connect();
    socket.hello(session, seat, null);
    return socket;
  }

  /** Ends as a process does that is killed: its rooms say nothing more and store nothing more. */
  public void die() {
    http.close().await();
    vertx.close().await();
    store.close();
  }

  @Override
  public void close() {
    rooms.close();
    http.close().await();
    vertx.close().await();
    store.close();
  }
}
