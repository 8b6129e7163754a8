package org.whitecell.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.whitecell.live.Farewell;
import org.whitecell.live.Meter;
import org.whitecell.live.Rooms;
import org.whitecell.live.SeatDoor;
import org.whitecell.live.Visit;
import org.whitecell.session.CommandKey;
import org.whitecell.wire.ClientMessage;
import org.whitecell.wire.Frames;

/**
 * What is said on one socket: first hello, then whatever a client may say. A frame that makes no
 * sense ends this socket and touches no other. The handlers run on the socket's event loop; what
 * blocks, on virtual threads.
 */
final class SocketTalk {

  private static final Duration HELLO_WITHIN = Duration.ofSeconds(5);
  private static final int HELLO_BYTES = 4 * 1024;
  private static final long NO_TIMER = -1;
  private static final String FOREIGN = "a key bears an instance that hello named";

  private final Vertx vertx;
  private final Context context;
  private final Rooms rooms;
  private final SeatDoor door;
  private final InstantSource clock;
  private final Meter meter;
  private final ServerWebSocket socket;
  private final SocketWindow window;
  private final AtomicReference<@Nullable Runnable> stranger;
  private final Visit visit = new Visit();
  private final Quiet quiet;
  private SeatDoor.Answer.@Nullable Welcome known;
  private ClientMessage.@Nullable Hello said;
  private long timer = NO_TIMER;

  /**
   * To be called on the socket's event loop.
   *
   * @param quietFor how long nothing may come before the line is taken for dead
   * @param known run once, when the socket has said who it is, or is gone
   */
  SocketTalk(
      Vertx vertx,
      Rooms rooms,
      SeatDoor door,
      InstantSource clock,
      Meter meter,
      ServerWebSocket socket,
      SocketWindow window,
      Duration quietFor,
      Runnable known) {
    this.vertx = vertx;
    this.context = vertx.getOrCreateContext();
    this.rooms = rooms;
    this.door = door;
    this.clock = clock;
    this.meter = meter;
    this.socket = socket;
    this.window = window;
    this.stranger = new AtomicReference<>(known);
    this.quiet =
        new Quiet(vertx, quietFor, () -> socket.writePing(Buffer.buffer()), this::goneQuiet);
  }

  void begin() {
    ClientText text = new ClientText(this::take, this::bad);
    socket.frameHandler(frame -> {
      quiet.heard();
      text.handle(frame);
    });
    socket.exceptionHandler(_ -> bad("a frame has at most 256 KB, as the protocol has it"));
    socket.closeHandler(_ -> end());
    meter.socketOpened();
    quiet.begin();
    setTimer(HELLO_WITHIN, () -> bad("hello is said within five seconds"));
  }

  private void take(String frame) {
    if (said == null && frame.getBytes(UTF_8).length > HELLO_BYTES) {
      bad("hello has at most 4 KB");
      return;
    }
    switch (Frames.read(frame)) {
      case Frames.Read.Bad(String words) -> bad(words);
      case Frames.Read.Good(ClientMessage message) -> take(message, said);
    }
  }

  private void take(ClientMessage message, ClientMessage.@Nullable Hello before) {
    switch (message) {
      case ClientMessage.Hello _ when before != null -> bad("hello is said once");
      case ClientMessage.Hello hello -> {
        said = hello;
        Thread.startVirtualThread(() -> enter(hello));
      }
      case ClientMessage _ when before == null -> bad("the first message is hello");
      case ClientMessage.Send(CommandKey key, var _) when !before.names(key.instance()) ->
          bad(FOREIGN);
      case ClientMessage.OpenDraft(CommandKey key, var _) when !before.names(key.instance()) ->
          bad(FOREIGN);
      case ClientMessage.Renew renew -> Thread.startVirtualThread(() -> renew(renew.token()));
      case ClientMessage _ -> visit.take(message);
    }
  }

  private void enter(ClientMessage.Hello hello) {
    switch (door.enter(hello.token())) {
      case SeatDoor.Answer.Refused(String words) ->
          window.close(new Farewell(Farewell.Code.TOKEN_EXPIRED, words));
      case SeatDoor.Answer.Welcome welcome -> {
        context.runOnContext(_ -> isKnown(welcome));
        rooms.enter(welcome.session(), welcome.seat(), window, hello.cursor(), visit);
      }
    }
  }

  private void renew(String token) {
    SeatDoor.Answer answer = door.enter(token);
    context.runOnContext(_ -> {
      if (answer instanceof SeatDoor.Answer.Welcome next
          && known != null
          && next.session().equals(known.session())
          && next.seat().equals(known.seat())) {
        isKnown(next);
      } else {
        expire();
      }
    });
  }

  private void isKnown(SeatDoor.Answer.Welcome welcome) {
    known = welcome;
    noLongerAStranger();
    Instant now = clock.instant();
    setTimer(Duration.between(now, welcome.expiresAt()), this::expire);
  }

  private void expire() {
    window.close(
        new Farewell(
            Farewell.Code.TOKEN_EXPIRED, "The token has run out; the page asks for a new one."));
  }

  private void goneQuiet() {
    window.close(
        new Farewell(
            Farewell.Code.QUIET, "Nothing was heard from this window; it comes back by itself."));
  }

  private void bad(String words) {
    window.close(new Farewell(Farewell.Code.BAD_FRAME, "This was not understood: " + words + "."));
  }

  private void end() {
    setTimer(Duration.ZERO, null);
    quiet.end();
    meter.socketClosed();
    window.gone();
    visit.leave();
    noLongerAStranger();
  }

  private void noLongerAStranger() {
    Runnable tell = stranger.getAndSet(null);
    if (tell != null) {
      tell.run();
    }
  }

  private void setTimer(Duration delay, @Nullable Runnable task) {
    if (timer != NO_TIMER) {
      vertx.cancelTimer(timer);
      timer = NO_TIMER;
    }
    if (task != null && !socket.isClosed()) {
      timer = vertx.setTimer(Math.max(1, delay.toMillis()), _ -> task.run());
    }
  }
}
