package org.whitecell.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.whitecell.FaultyServer;
import org.whitecell.Launch;
import org.whitecell.ServerProcess;
import org.whitecell.http.TestBrowser;
import org.whitecell.http.TestPeople;
import org.whitecell.session.SessionId;
import org.whitecell.store.Store;

/**
 * A server on its ground, and people at work there, while something goes wrong. In the end what
 * they were told is held against the log.
 */
final class Trial implements AutoCloseable {

  private final Path folder;
  private final Ground ground;
  private final Launch launch;
  private final Random random;
  private final List<String> more = new ArrayList<>();
  private final Map<SessionId, Long> judged = new LinkedHashMap<>();
  private Path data;
  private int port;
  private int journals;
  private int kills;
  private int acknowledged;
  private @Nullable ServerProcess server;
  private @Nullable TestPeople people;
  private @Nullable TestBrowser facilitator;
  private @Nullable Journal journal;
  private @Nullable Crowd crowd;

  /** What was seen to hold. */
  record Tally(int kills, int sessions, int acknowledged, long events) {}

  Trial(Path folder, Ground ground, Launch launch, Random random) {
    this.folder = folder;
    this.ground = ground;
    this.launch = launch;
    this.random = random;
    this.data = folder.resolve("data");
  }

  Random random() {
    return random;
  }

  Ground ground() {
    return ground;
  }

  Path folder() {
    return folder;
  }

  ServerProcess server() {
    return Objects.requireNonNull(server);
  }

  Crowd crowd() {
    return Objects.requireNonNull(crowd);
  }

  /** Somebody who passes by. */
  TestBrowser browser() {
    return Objects.requireNonNull(people).browser();
  }

  /** Where the server is to have its data folder, from its first start on. */
  void putDataIn(Path other) {
    data = other;
  }

  /** From the next start on, what was not synced is lost with the server. */
  void losePower() {
    more.clear();
    more.addAll(List.of(FaultyServer.POWER, String.valueOf(random.nextLong())));
  }

  /** Starts the server, the first time or again. */
  void start() throws Exception {
    server = startOn(data, port);
    port = server().port();
    if (people == null) {
      people = new TestPeople(port, server().firstPassword());
      facilitator = people.account("facilitator", "facilitator");
    }
  }

  /** Starts another one, on other keys or a copy of them. */
  ServerProcess startOn(Path itsData, int itsPort) throws Exception {
    List<String> options = new ArrayList<>(ground.options(itsData));
    options.addAll(more);
    options.addAll(List.of("--port", String.valueOf(itsPort)));
    return ServerProcess.startFaulty(launch, options, log());
  }

  Path data() {
    return data;
  }

  /** What the server logs. */
  Path log() {
    return folder.resolve("log");
  }

  /** Opens a session and seats a crowd in it. */
  void gather() throws Exception {
    journal = new Journal(folder.resolve("journal-" + ++journals));
    crowd =
        new Crowd(
            Objects.requireNonNull(people), Objects.requireNonNull(facilitator), journal, random);
  }

  /** The crowd works until the server is killed, which is started again. */
  void kill(int length, Crowd.Moment moment) throws Exception {
    crowd().workUntilKilled(server(), length, moment, "Newcomer " + ++kills);
    start();
  }

  /** The server has ended of itself: the crowd waits, and it is started again. */
  void startAgain() throws Exception {
    crowd().awaitGone();
    kills++;
    start();
  }

  /** The crowd comes to an end, the server is stopped, and what was told is judged. */
  void judge() throws Exception {
    judge(server());
  }

  /** The same where another server has the sessions now. */
  void judge(ServerProcess last) throws Exception {
    crowd().comeToAnEnd(last.port());
    last.stop();
    try (Store store = ground.open(data)) {
      FinalLog log = FinalLog.read(store, crowd().session());
      Verdict verdict = new Verdict(log);
      crowd().senders().forEach(verdict::on);
      verdict.onThoseWhoJoined(crowd().joined());
      verdict.onTime();
      acknowledged += crowd().acknowledged();
      judged.put(crowd().session(), (long) log.events().size());
      judged.forEach((session, events) ->
          assertEquals(events, FinalLog.read(store, session).events().size(), "an older log"));
    }
    disperse();
  }

  private void disperse() throws Exception {
    crowd().close();
    Objects.requireNonNull(journal).close();
    Files.delete(folder.resolve("journal-" + journals));
    crowd = null;
  }

  Tally tally() {
    assertFalse(judged.isEmpty(), "nothing was judged");
    return new Tally(
        kills,
        judged.size(),
        acknowledged,
        judged.values().stream().mapToLong(Long::longValue).sum());
  }

  @Override
  public void close() throws Exception {
    if (crowd != null) {
      crowd.close();
    }
    if (journal != null) {
      journal.close();
    }
    if (server != null) {
      server.close();
    }
  }
}
