package org.whitecell.torture;

import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.whitecell.http.ClientView;
import org.whitecell.http.TestBrowser;
import org.whitecell.json.Json;
import org.whitecell.json.TextForm;
import org.whitecell.json.Tree;
import org.whitecell.session.Command;
import org.whitecell.session.CommandKey;
import org.whitecell.session.Refusal;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.sight.Card;
import org.whitecell.sight.Change;
import org.whitecell.wire.ClientMessage;
import org.whitecell.wire.ServerMessage;
import org.whitecell.wire.ServerMessage.Welcome.Start;

/**
 * A page in a seat, that outlives its server: it sends as fast as it is answered, remembers what is
 * not answered yet, and comes back with its cursor and sends that again under its first keys.
 *
 * <p>It writes down what it was told, for the log to be held against.
 */
final class Sender {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Commands that are sent and not answered; as many as a group may then bring together. */
  private static final int UNDER_WAY = 6;

  /** Why the server may send anybody away when something is wrong with itself. */
  private static final Set<String> NO_FAULT_OF_OURS =
      Set.of("server-stopping", "standby", "unavailable");

  private final TestBrowser browser;
  private final SessionId session;
  private final SeatId seat;
  private final Repertoire repertoire;
  private final String instance;
  private final ClientView view = new ClientView();
  private final NavigableMap<Long, Command.FromASeat> sent = new TreeMap<>();
  private final NavigableMap<Long, Command.FromASeat> waiting = new TreeMap<>();
  private final Map<Long, String> accepted = new TreeMap<>();
  private final List<Change> shown = new ArrayList<>();
  private final Set<WebSocket> open = new HashSet<>();
  private final List<List<Change>> shownBefore = new ArrayList<>();
  private final List<Change> shownLate = new ArrayList<>();
  private final Set<Integer> standbys = new HashSet<>();
  private final List<String> faults = new ArrayList<>();
  private final Journal journal;
  private @Nullable WebSocket socket;
  private Fuse fuse = new Fuse(0);
  private ServerMessage.Weather.State weather = ServerMessage.Weather.State.READY;
  private int saidReady;
  private boolean isIn;
  private boolean isToSendAgain;
  private int left;

  Sender(
      TestBrowser browser,
      SessionId session,
      SeatId seat,
      Repertoire repertoire,
      String instance,
      Journal journal) {
    this.journal = journal;
    this.browser = browser;
    this.session = session;
    this.seat = seat;
    this.repertoire = repertoire;
    this.instance = instance;
  }

  /** Connects, and sends again what was not answered, and then so many commands more. */
  void connect(WebSocketClient client, int port, int commands, Fuse burning) {
    String token = browser.at(port).seatToken(session.value(), seat.value());
    WebSocket next =
        client
            .connect(
                new WebSocketConnectOptions()
                    .setHost("127.0.0.1")
                    .setPort(port)
                    .setURI("/api/socket")
                    .addHeader("Origin", "http://127.0.0.1:" + port))
            .await();
    synchronized (this) {
      fuse = burning;
      left = commands;
      socket = next;
      isIn = false;
      open.add(next);
      next.textMessageHandler(frame -> take(next, frame));
      next.exceptionHandler(_ -> {});
      next.closeHandler(_ -> gone(next));
      send(new ClientMessage.Hello(token, instance, view.cursor()));
      waiting.forEach((counter, command) -> send(counter, command));
    }
  }

  /** Sends so many commands more on the socket that it has. */
  synchronized void work(int commands) {
    left += commands;
    sendMore();
  }

  private synchronized void gone(WebSocket which) {
    open.remove(which);
    journal.note(instance, "gone", "");
    notifyAll();
  }

  private synchronized void take(WebSocket from, String frame) {
    journal.note(instance, "got", frame);
    for (Tree message : ((Tree.Arr) Json.read(frame)).items()) {
      ServerMessage read = Json.read(message, ServerMessage.class, TextForm.BLANKABLE);
      if (from.equals(socket)) {
        take(read);
      } else {
        takeLate(read, from.remoteAddress().port());
      }
    }
    notifyAll();
  }

  /** What still comes through a socket that it has left for another is no part of its view. */
  private void takeLate(ServerMessage message, int port) {
    switch (message) {
      case ServerMessage.Changes changes -> shownLate.addAll(changes.changes());
      case ServerMessage.Accepted(CommandKey key, String id) -> accepted(key, id);
      case ServerMessage.Bye bye when bye.code().equals("standby") -> standbys.add(port);
      default -> {}
    }
  }

  private void take(ServerMessage message) {
    if (message instanceof ServerMessage.Welcome(_, _, _, _, Start start)
        && start == Start.SNAPSHOT) {
      startAnew();
    }
    view.take(message);
    isIn = isIn || message instanceof ServerMessage.Welcome;
    switch (message) {
      case ServerMessage.Changes changes -> shown.addAll(changes.changes());
      case ServerMessage.Accepted(CommandKey key, String id) -> {
        if (weather == ServerMessage.Weather.State.UNAVAILABLE) {
          fault(key + " was accepted while it was said that nothing can be stored");
        }
        accepted(key, id);
      }
      case ServerMessage.Refused refused when refused.code() == Refusal.Code.TOO_FAST ->
          isToSendAgain = true;
      case ServerMessage.Refused refused -> fault("refused: " + refused);
      case ServerMessage.Bye bye -> {
        if (!NO_FAULT_OF_OURS.contains(bye.code())) {
          fault("sent away: " + bye);
        }
      }
      case ServerMessage.Weather said -> {
        weather = said.state();
        if (weather == ServerMessage.Weather.State.READY) {
          saidReady++;
          sendMore();
        }
      }
      default -> {}
    }
  }

  /** A server that was started anew shows everything anew: its cursors are of another loading. */
  private void startAnew() {
    if (!shown.isEmpty()) {
      shownBefore.add(List.copyOf(shown));
    }
    shown.clear();
  }

  private void fault(String words) {
    faults.add(words);
    fuse.blow();
  }

  private void accepted(CommandKey key, String id) {
    fuse.burn();
    Command.FromASeat command = waiting.remove(key.counter());
    String before = accepted.put(key.counter(), id);
    if (!key.instance().equals(instance) || (before != null && !before.equals(id))) {
      fault("the answer to " + key + " was " + before + " and then " + id);
    }
    if (command != null) {
      repertoire.made(command, id);
    }
    sendMore();
  }

  private void sendMore() {
    while (left > 0 && waiting.size() < UNDER_WAY) {
      left--;
      order(repertoire.next());
    }
  }

  private long order(Command.FromASeat command) {
    long counter = sent.size() + 1L;
    sent.put(counter, command);
    waiting.put(counter, command);
    send(counter, command);
    return counter;
  }

  private void send(long counter, Command.FromASeat command) {
    send(new ClientMessage.Send(new CommandKey(instance, counter), command));
  }

  private void send(ClientMessage message) {
    fuse.burn();
    if (!(message instanceof ClientMessage.Hello)) {
      journal.note(instance, "sent", Json.writeString(message));
    }
    if (socket != null) {
      var _ = socket.writeTextMessage(Json.writeString(message));
    }
  }

  /** Sends one command of its own, and waits until it is accepted. */
  synchronized String ask(Command.FromASeat command) {
    long counter = order(command);
    await(() -> accepted.containsKey(counter), "the answer to " + command);
    return String.valueOf(accepted.get(counter));
  }

  synchronized void awaitIn() {
    await(() -> isIn, "the welcome");
  }

  synchronized void awaitAnswers() {
    await(
        () -> {
          if (isToSendAgain) {
            isToSendAgain = false;
            waiting.forEach(this::send);
          }
          return left == 0 && waiting.isEmpty();
        },
        "all answers");
  }

  /** Waits until it is told whether the server can store anything. */
  synchronized void awaitWeather(ServerMessage.Weather.State state) {
    await(() -> weather == state, "the word " + state);
  }

  /** How often it was told that the server can store things. */
  synchronized int saidReady() {
    return saidReady;
  }

  /** Waits until its window at that server is closed, with the word that it stands by. */
  synchronized void awaitSentAway(int port) {
    await(() -> standbys.remove(port), "the word that " + port + " stands by");
  }

  synchronized void awaitCard(Card.Key key) {
    await(() -> view.cards().containsKey(key), "the card " + key);
  }

  synchronized void awaitGone() {
    await(open::isEmpty, "the close of its socket");
  }

  void disconnect() {
    synchronized (this) {
      List.copyOf(open).forEach(WebSocket::close);
    }
    awaitGone();
  }

  private void await(BooleanSupplier condition, String what) {
    Instant until = Instant.now().plus(PATIENCE);
    try {
      while (!condition.getAsBoolean()) {
        long millis = Duration.between(Instant.now(), until).toMillis();
        if (millis <= 0) {
          throw new AssertionError(instance + " waited in vain for " + what + "; " + faults);
        }
        wait(millis);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(instance + " was interrupted", e);
    }
  }

  SeatId seat() {
    return seat;
  }

  String instance() {
    return instance;
  }

  /** Everything it ever sent, by counter. */
  synchronized NavigableMap<Long, Command.FromASeat> sent() {
    return new TreeMap<>(sent);
  }

  /** What was acknowledged: the id that was made, by counter. */
  synchronized Map<Long, String> accepted() {
    return Map.copyOf(accepted);
  }

  /** All changes it was shown since its last whole view. */
  synchronized List<Change> shown() {
    return List.copyOf(shown);
  }

  /** The changes it was shown after each earlier whole view. */
  synchronized List<List<Change>> shownBefore() {
    return List.copyOf(shownBefore);
  }

  /** What came through sockets that it had left. */
  synchronized List<Change> shownLate() {
    return List.copyOf(shownLate);
  }

  synchronized Set<Card> cards() {
    return Set.copyOf(view.cards().values());
  }

  /** What it was told and should not have been. */
  synchronized List<String> faults() {
    return List.copyOf(faults);
  }
}
