package org.whitecell.http;

import io.netty.buffer.Unpooled;
import io.vertx.core.Vertx;
import io.vertx.core.http.ClientWebSocket;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.http.WebSocketFrameType;
import io.vertx.core.http.impl.websocket.WebSocketFrameImpl;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.whitecell.json.Json;
import org.whitecell.json.TextForm;
import org.whitecell.json.Tree;
import org.whitecell.session.Command;
import org.whitecell.session.CommandKey;
import org.whitecell.session.Refusal;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.sight.Card;
import org.whitecell.wire.ClientMessage;
import org.whitecell.wire.ServerMessage;

/** A client as the page is one: it keeps cards, lays and takes them, and remembers its cursor. */
public final class ClientSocket {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int TRIES = 100;

  /** Kept, for a client that nobody holds any more closes its sockets. */
  private final WebSocketClient client;

  private final ClientWebSocket socket;
  private final List<String> frames = new ArrayList<>();
  private final List<ServerMessage> messages = new ArrayList<>();
  private final ClientView view = new ClientView();
  private @Nullable Short closedWith;
  private boolean closed;
  private long counter;

  /**
   * Listens before it connects: what the server says at once, and its hanging up, must not be
   * missed.
   */
  private ClientSocket(Vertx vertx) {
    client =
        vertx.createWebSocketClient(
            new WebSocketClientOptions()
                .setMaxFrameSize(16 * 1024 * 1024)
                .setMaxMessageSize(16 * 1024 * 1024));
    socket = client.webSocket();
    socket.textMessageHandler(this::take);
    socket.closeHandler(_ -> {
      synchronized (this) {
        closed = true;
        closedWith = socket.closeStatusCode();
        notifyAll();
      }
    });
    socket.exceptionHandler(_ -> {});
  }

  static ClientSocket connect(Vertx vertx, int port) {
    return connected(vertx, to(port));
  }

  /** Connects as a page of ours does, with its origin. */
  static ClientSocket connectFromPage(Vertx vertx, int port) {
    return connected(vertx, to(port).addHeader("Origin", "http://127.0.0.1:" + port));
  }

  private static WebSocketConnectOptions to(int port) {
    return new WebSocketConnectOptions().setHost("127.0.0.1").setPort(port).setURI("/api/socket");
  }

  private static ClientSocket connected(Vertx vertx, WebSocketConnectOptions options) {
    ClientSocket client = new ClientSocket(vertx);
    client.socket.connect(options).await();
    return client;
  }

  private synchronized void take(String frame) {
    frames.add(frame);
    for (Tree message : ((Tree.Arr) Json.read(frame)).items()) {
      take(Json.read(message, ServerMessage.class, TextForm.BLANKABLE));
    }
    notifyAll();
  }

  private void take(ServerMessage message) {
    messages.add(message);
    view.take(message);
  }

  public void hello(SessionId session, SeatId seat, @Nullable String from) {
    send(new ClientMessage.Hello(session.value() + "/" + seat.value(), "page", from));
  }

  public void send(ClientMessage message) {
    sendRaw(Json.writeString(message));
  }

  public void sendRaw(String frame) {
    try {
      socket.writeTextMessage(frame);
    } catch (IllegalStateException _) {
      // The server hung up first; what it said before is there to be read.
    }
  }

  /** A text frame of these bytes, whatever they are. */
  public void sendBytes(byte... bytes) {
    socket.writeFrame(
        new WebSocketFrameImpl(WebSocketFrameType.TEXT, Unpooled.wrappedBuffer(bytes), true));
  }

  public WebSocket raw() {
    return socket;
  }

  /** Sends a command under the next key. */
  public CommandKey order(Command.FromASeat command) {
    CommandKey key = new CommandKey("page", ++counter);
    send(new ClientMessage.Send(key, command));
    return key;
  }

  /** Sends a command and waits for its answer; what came too fast is sent again, as a page does. */
  public ServerMessage ask(Command.FromASeat command) {
    CommandKey key = order(command);
    ServerMessage answer = answer(key);
    for (int tries = 1; tries < TRIES && isTooFast(answer); tries++) {
      LockSupport.parkNanos(PAUSE.toNanos());
      send(new ClientMessage.Send(key, command));
      answer = answers(key, tries + 1);
    }
    return answer;
  }

  private static boolean isTooFast(ServerMessage answer) {
    return answer instanceof ServerMessage.Refused refused
        && refused.code() == Refusal.Code.TOO_FAST;
  }

  /** The answer of this number, counted from 1, to what was sent under one key. */
  private synchronized ServerMessage answers(CommandKey key, int number) {
    awaitTimes(ServerMessage.class, message -> answers(message, key), number);
    return messages.stream()
        .filter(message -> answers(message, key))
        .skip(number - 1)
        .findFirst()
        .orElseThrow();
  }

  private static boolean answers(ServerMessage message, CommandKey key) {
    return (message instanceof ServerMessage.Accepted a && a.key().equals(key))
        || (message instanceof ServerMessage.Refused r && r.key().equals(key));
  }

  public ServerMessage answer(CommandKey key) {
    return await(ServerMessage.class, message -> answers(message, key));
  }

  public <T extends ServerMessage> T await(Class<T> type) {
    return await(type, _ -> true);
  }

  /** Waits for the first message that is such, among all that came. */
  public synchronized <T extends ServerMessage> T await(Class<T> type, Predicate<T> which) {
    await(() -> find(type, which) != null, type.getSimpleName());
    T found = find(type, which);
    if (found == null) {
      throw new AssertionError("it was there a moment ago");
    }
    return found;
  }

  /** Waits until so many messages are such. */
  public synchronized <T extends ServerMessage> void awaitTimes(
      Class<T> type, Predicate<T> which, int times) {
    await(
        () ->
            messages.stream().filter(m -> type.isInstance(m) && which.test(type.cast(m))).count()
                >= times,
        type.getSimpleName());
  }

  /** Waits until there are so many such cards. */
  public synchronized <T extends Card> void awaitCards(Class<T> type, int count) {
    await(() -> cards(type).size() == count, count + " of " + type.getSimpleName());
  }

  private <T extends ServerMessage> @Nullable T find(Class<T> type, Predicate<T> which) {
    return messages.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(which)
        .findFirst()
        .orElse(null);
  }

  /** Waits until there is such a card. */
  public <T extends Card> T awaitCard(Class<T> type, Predicate<T> which) {
    return awaitCardOf(type, which);
  }

  private synchronized <T extends Card> T awaitCardOf(Class<T> type, Predicate<T> which) {
    await(() -> cards(type).stream().anyMatch(which), type.getSimpleName());
    return cards(type).stream().filter(which).findFirst().orElseThrow();
  }

  public synchronized <T extends Card> List<T> cards(Class<T> type) {
    return view.cards().values().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Waits until the snapshot, or what was missed, is here. */
  public ClientSocket awaitView() {
    await(ServerMessage.Weather.class);
    return this;
  }

  public synchronized ServerMessage.Bye awaitBye() {
    await(() -> closed, "close");
    ServerMessage.Bye bye = find(ServerMessage.Bye.class, _ -> true);
    if (bye == null) {
      throw new AssertionError("closed without a word, with " + closedWith);
    }
    return bye;
  }

  public synchronized @Nullable Short closedWith() {
    return closedWith;
  }

  public synchronized @Nullable String cursor() {
    return view.cursor();
  }

  public synchronized Map<Card.Key, Card> view() {
    return Map.copyOf(view.cards());
  }

  public synchronized List<ServerMessage> messages() {
    return List.copyOf(messages);
  }

  public synchronized List<String> frames() {
    return List.copyOf(frames);
  }

  public void close() {
    client.close();
    synchronized (this) {
      await(() -> closed, "close");
    }
  }

  interface Condition {
    boolean holds();
  }

  private synchronized void await(Condition condition, String what) {
    Instant until = Instant.now().plus(PATIENCE);
    try {
      while (!condition.holds()) {
        long left = Duration.between(Instant.now(), until).toMillis();
        if (left <= 0) {
          throw new AssertionError("waited in vain for " + what + " among " + messages);
        }
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
