package org.whitecell.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.whitecell.formats.LogFormat;
import org.whitecell.live.Answer;
import org.whitecell.live.Bounds;
import org.whitecell.live.Parts;
import org.whitecell.live.Randomness;
import org.whitecell.live.Rooms;
import org.whitecell.live.SeatDoor;
import org.whitecell.live.Timekeeper;
import org.whitecell.live.Watcher;
import org.whitecell.scenario.SmallScenario;
import org.whitecell.session.Command;
import org.whitecell.session.InvitationId;
import org.whitecell.session.Issuer;
import org.whitecell.session.Naming;
import org.whitecell.session.Places;
import org.whitecell.session.Played;
import org.whitecell.session.Role;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.session.Setting;
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

  private final Vertx vertx = Vertx.vertx();
  private final Store store;
  private final Timekeeper.OfTheMachine time = new Timekeeper.OfTheMachine();
  private final Rooms rooms;
  private final HttpServer http;
  private final Map<String, Duration> tokenLives = new ConcurrentHashMap<>();
  private volatile Standing standing = new Standing.Active();

  private LiveServer(
      Path folder, Bounds bounds, Randomness randomness, UnaryOperator<LogStore> between) {
    this.store = EmbeddedStore.open(folder);
    this.rooms =
        new Rooms(
            new Parts(
                between.apply(store.log()),
                store.shelf(Shelf.Kind.DRAFTS),
                (_, _) -> Optional.of(SETTING),
                new LogFormat(),
                time,
                randomness,
                Watcher.NOBODY,
                "a secret of this installation alone".getBytes(UTF_8),
                bounds));
    SocketEndpoint socket =
        new SocketEndpoint(vertx, rooms, this::enter, () -> standing, InstantSource.system());
    Router router = Router.router(vertx);
    router.get("/api/socket").handler(socket);
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
    return start(folder, Bounds.USUAL);
  }

  public static LiveServer start(Path folder, Bounds bounds) {
    return new LiveServer(folder, bounds, new Randomness.Secure(), UnaryOperator.identity());
  }

  public static LiveServer start(Path folder, Randomness randomness) {
    return new LiveServer(folder, Bounds.USUAL, randomness, UnaryOperator.identity());
  }

  /** With something between the rooms and their log, such as a fault. */
  public static LiveServer start(Path folder, UnaryOperator<LogStore> between) {
    return new LiveServer(folder, Bounds.USUAL, new Randomness.Secure(), between);
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

  @Override
  public void close() {
    rooms.close();
    http.close().await();
    vertx.close().await();
    store.close();
    time.close();
  }
}
