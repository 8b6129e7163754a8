package org.whitecell.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.whitecell.ServerProcess;
import org.whitecell.document.Revision;
import org.whitecell.formats.RevisionFile;
import org.whitecell.http.Table;
import org.whitecell.http.TestAnswer;
import org.whitecell.http.TestBrowser;
import org.whitecell.http.TestPeople;
import org.whitecell.json.Json;
import org.whitecell.scenario.ActorId;
import org.whitecell.session.Channel;
import org.whitecell.session.Command;
import org.whitecell.session.Role;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.sight.Card;
import org.whitecell.wire.ServerMessage;
import org.whitecell.words.Text;

/** The people of one session: its lead, a player of every actor, and those who join as it goes. */
final class Crowd implements AutoCloseable {

  /** Less than a seat may send at once, so that nobody is told to wait. */
  private static final int COMMANDS_A_LIFE = 40;

  private final Vertx vertx = Vertx.vertx();
  private final WebSocketClient client =
      vertx.createWebSocketClient(
          new WebSocketClientOptions()
              .setMaxFrameSize(16 * 1024 * 1024)
              .setMaxMessageSize(16 * 1024 * 1024));
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Journal journal;
  private final Table table;
  private final String observers;
  private final List<Sender> senders = new ArrayList<>();
  private final Map<String, SeatId> joined = new ConcurrentHashMap<>();

  /** Opens a session on what is shipped, seats everybody, and starts play. */
  Crowd(TestPeople people, TestBrowser facilitator, Journal journal, Random random) {
    this.journal = journal;
    this.table = Table.open(people, facilitator, "names");
    this.observers = table.invite("observer", "many").text("secret");
    Revision document =
        Json.read(
                table
                    .lead()
                    .get(table.path("/document"), table.leadToken())
                    .requireStatus(200)
                    .response()
                    .body(),
                RevisionFile.class)
            .revision();
    seat(table.lead(), new SeatId(table.seat()), new Role.WhiteCell(), document, random);
    for (String actor : table.actors()) {
      TestBrowser browser = people.browser();
      String secret = table.invite(actor, "one").text("secret");
      TestAnswer taken = browser.post("/api/join", Map.of("secret", secret, "name", actor));
      SeatId seat = new SeatId(taken.requireStatus(201).text("seat"));
      seat(browser, seat, new Role.Player(new ActorId(actor)), document, random);
    }
    senders.getFirst().connect(client, people.port(), 0, new Fuse(0));
    senders.getFirst().ask(new Command.StartPlay());
    senders.getFirst().disconnect();
  }

  private void seat(TestBrowser browser, SeatId seat, Role role, Revision document, Random random) {
    String name = "sender-" + senders.size();
    var repertoire = new Repertoire(name, role, document, new Random(random.nextLong()));
    senders.add(new Sender(browser, session(), seat, repertoire, name, journal));
  }

  SessionId session() {
    return new SessionId(table.session());
  }

  List<Sender> senders() {
    return senders;
  }

  /** The observers whose seats were acknowledged, by name. */
  Map<String, SeatId> joined() {
    return joined;
  }

  /** When the server is to be killed. */
  @FunctionalInterface
  interface Moment {
    /**
     * Waits for it.
     *
     * @param fuse burns as the crowd works
     * @return whether it came
     */
    boolean awaitIt(Fuse fuse) throws Exception;
  }

  /** Everybody works until that moment; then the server is killed. */
  void workUntilKilled(ServerProcess server, int length, Moment moment, String newcomer)
      throws Exception {
    Fuse fuse = new Fuse(length);
    List<Future<?>> coming = new ArrayList<>();
    for (Sender sender : senders) {
      coming.add(
          threads.submit(() -> sender.connect(client, server.port(), COMMANDS_A_LIFE, fuse)));
    }
    coming.add(threads.submit(() -> join(newcomer)));
    boolean worked = moment.awaitIt(fuse);
    List<Future<?>> arrived = coming.stream().filter(Future::isDone).toList();
    server.kill();
    for (Future<?> arrival : arrived) {
      arrival.get();
    }
    for (Future<?> arrival : coming) {
      awaitOrCutOff(arrival);
    }
    awaitGone();
    assertTrue(worked, "the work stood still before the kill");
  }

  /** Everybody's sockets are closed, or were cut. */
  void awaitGone() {
    senders.forEach(Sender::awaitGone);
    senders.forEach(sender -> assertEquals(List.of(), sender.faults(), sender.instance()));
  }

  private void join(String name) {
    TestAnswer answer =
        table.people().browser().post("/api/join", Map.of("secret", observers, "name", name));
    joined.put(name, new SeatId(answer.requireStatus(201).text("seat")));
  }

  /** Who is cut off on the way is no fault; who is refused is. */
  private static void awaitOrCutOff(Future<?> arrival) throws Exception {
    try {
      arrival.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof AssertionError || cause instanceof UpgradeRejectedException) {
        throw e;
      }
    }
  }

  /** Everybody comes in, and sends what was not answered and so many commands more. */
  void connect(int port, int commands) throws Exception {
    List<Future<?>> coming = new ArrayList<>();
    for (Sender sender : senders) {
      coming.add(threads.submit(() -> sender.connect(client, port, commands, new Fuse(0))));
    }
    for (Future<?> arrival : coming) {
      arrival.get();
    }
  }

  /** Everybody sends so many commands more. */
  void work(int commands) {
    senders.forEach(sender -> sender.work(commands));
  }

  /** Everybody's window at that server is closed, with the word that it stands by. */
  void awaitSentAway(int port) {
    senders.forEach(sender -> sender.awaitSentAway(port));
  }

  /** Everybody was let in. */
  void awaitIn() {
    senders.forEach(Sender::awaitIn);
  }

  void awaitAnswers() {
    senders.forEach(Sender::awaitAnswers);
  }

  /** Everybody is told so. */
  void awaitWeather(ServerMessage.Weather.State state) {
    senders.forEach(sender -> sender.awaitWeather(state));
  }

  /** How often anybody was told that things can be stored. */
  int saidReady() {
    return senders.stream().mapToInt(Sender::saidReady).sum();
  }

  /** How many commands were acknowledged. */
  int acknowledged() {
    return senders.stream().mapToInt(sender -> sender.accepted().size()).sum();
  }

  /** Everybody comes back, sends what was not answered, and sees the last word said. */
  void comeToAnEnd(int port) throws Exception {
    connect(port, 0);
    senders.forEach(Sender::awaitAnswers);
    Command.FromASeat lastWord =
        new Command.Say(new Channel.Everyone().id(), Text.of("That was all."));
    Card.Key last = new Card.Key("message", senders.getFirst().ask(lastWord));
    senders.forEach(sender -> sender.awaitCard(last));
  }

  @Override
  public void close() {
    threads.close();
    client.close().await();
    vertx.close().await();
  }
}
