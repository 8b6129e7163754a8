package org.whitecell.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.whitecell.Conditions;
import org.whitecell.ServerProcess;
import org.whitecell.session.Channel;
import org.whitecell.session.Command;
import org.whitecell.session.CommandKey;
import org.whitecell.wire.ServerMessage;
import org.whitecell.words.Text;

/**
 * Sockets that are opened and left, more than any room has: the server, a process of its own, goes
 * on for those who play, and forgets the others.
 */
@SuppressWarnings("NullAway.Init")
final class SocketFloodTest {

  private static final Vertx VERTX = Vertx.vertx();
  private static final int MANY = 10_000;

  /** So many of one address stay below what an address may have before hello. */
  private static final int OF_ONE_ADDRESS = 150;

  private static final int AT_ONCE = 8;
  private static final int SPARE_FILES = 1_000;
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir static Path folder;
  private static ServerProcess server;
  private static Game game;

  private final List<RawSocket> left = new ArrayList<>();

  @AfterEach
  void hangUp() throws IOException {
    for (RawSocket socket : left) {
      socket.close();
    }
    left.clear();
  }

  @BeforeAll
  static void begin() throws Exception {
    server = ServerProcess.start(options("data"), folder.resolve("log"));
    game = Game.begin(server);
  }

  @AfterAll
  static void stop() {
    server.close();
    VERTX.close().await();
  }

  /** People who play while the flood comes. */
  private record Game(Table table, ClientSocket lead) {
    static Game begin(ServerProcess server) {
      TestPeople people = new TestPeople(server.port(), server.firstPassword());
      Table table = Table.open(people, people.admin(), "names");
      return new Game(table, table.socket(VERTX, table.lead(), table.seat()));
    }

    /** What is said is taken, and somebody new comes in and hears it. */
    void goesOn(String words) {
      assertInstanceOf(
          ServerMessage.Accepted.class,
          lead.ask(new Command.Say(new Channel.Everyone().id(), Text.of(words))));
      TestBrowser guest = table.people().browser();
      String secret = table.invite("observer", "one").text("secret");
      String seat =
          guest
              .post("/api/join", Map.of("secret", secret, "name", "Gus"))
              .requireStatus(201)
              .text("seat");
      ClientSocket socket = table.socket(VERTX, guest, seat);
      assertTrue(socket.frames().stream().anyMatch(frame -> frame.contains(words)));
      socket.close();
    }

    long socketsOpen() {
      return table
          .people()
          .browser()
          .get("/metrics")
          .requireStatus(200)
          .body()
          .lines()
          .filter(line -> line.startsWith("whitecell_sockets_open "))
          .map(line -> Long.parseLong(line.split(" ", -1)[1]))
          .findFirst()
          .orElseThrow();
    }

    void awaitAlone() {
      Conditions.until(PATIENCE, () -> socketsOpen() <= 1);
    }
  }

  private static List<String> options(String data) {
    return List.of(
        "--port", "0", "--proxy", "127.0.0.1", "--data", folder.resolve(data).toString());
  }

  @Test
  void tenThousandAreOpenedAndLeft(TestReporter reporter) throws Exception {
    int many = Math.min(MANY, filesLeft() - SPARE_FILES);
    open(many, n -> leave(server.port(), n));
    reporter.publishEntry("sockets opened and left", String.valueOf(left.size()));
    assertEquals(many, left.size());
    game.goesOn("In the middle of it");
    game.awaitAlone();
    game.goesOn("After it");
  }

  private static int filesLeft() {
    UnixOperatingSystemMXBean system =
        (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return Math.toIntExact(
        system.getMaxFileDescriptorCount() - system.getOpenFileDescriptorCount());
  }

  /** Most are upgraded and say no hello; some do not even say what they want. */
  private static RawSocket leave(int port, int n) throws IOException {
    RawSocket socket = RawSocket.connect(port);
    if (n % 10 == 0) {
      socket.send("GET /api/socket HTTP/1.1\r\nHost: 127".getBytes(ISO_8859_1));
    } else {
      assertEquals(101, socket.upgrade(address(n / OF_ONE_ADDRESS)).status());
    }
    return socket;
  }

  private static String address(int n) {
    return "10.2." + n / 250 + "." + (1 + n % 250);
  }

  private interface Opening {
    RawSocket open(int n) throws IOException;
  }

  private void open(int many, Opening opening) throws Exception {
    try (ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Callable<RawSocket>> all =
          IntStream.range(0, many)
              .mapToObj(n -> (Callable<RawSocket>) () -> opening.open(n))
              .toList();
      for (Future<RawSocket> opened : crowd.invokeAll(all)) {
        left.add(opened.get());
      }
    }
  }

  @Test
  void tooManyOfOneAddressAreSentAwayInWordsAndNobodyElseIs() throws Exception {
    open(
        300,
        _ -> {
          RawSocket socket = RawSocket.connect(server.port());
          assertEquals(101, socket.upgrade("10.3.3.3").status());
          return socket;
        });
    game.goesOn("While they crowd in");
    List<String> last = new ArrayList<>();
    for (RawSocket socket : left) {
      last.add(socket.readToEnd());
    }
    assertEquals(
        300,
        last.stream()
            .filter(words -> words.contains("\"bye\""))
            .filter(words -> words.contains("unavailable") || words.contains("bad-frame"))
            .count());
    assertTrue(last.stream().anyMatch(words -> words.contains("Too many windows")));
    game.awaitAlone();
  }

  /** It keeps sending, and never gets to the end of its hello. */
  @Test
  void aHelloThatNeverComesToItsEnd() throws Exception {
    Random random = new Random(1);
    RawSocket socket = RawSocket.connect(server.port());
    left.add(socket);
    socket.upgrade("10.4.4.4");
    socket.send(RawSocket.frame(RawSocket.TEXT, "{\"type\":".getBytes(UTF_8), random));
    long until = System.nanoTime() + PATIENCE.toNanos();
    boolean ended = false;
    while (!ended) {
      assertTrue(System.nanoTime() < until, "it is still listened to");
      try {
        socket.send(RawSocket.frame(RawSocket.CONTINUATION, new byte[] {' '}, random));
        ended = socket.endsWithin(200);
      } catch (SocketException e) {
        ended = true;
      }
    }
  }

  /** While no file descriptor is left, what is said waits; then it is as before. */
  @Test
  void moreThanTheServerHasFilesFor() throws Exception {
    int files = 400;
    try (ServerProcess narrow =
        ServerProcess.startWithFiles(files, options("narrow"), folder.resolve("narrow-log"))) {
      Game inside = Game.begin(narrow);
      // What this child has not loaded yet it could not load later: its classes lie in files.
      inside.goesOn("Before it");
      open(files + 200, _ -> RawSocket.connect(narrow.port()));
      CommandKey meanwhile =
          inside.lead().order(new Command.Say(new Channel.Everyone().id(), Text.of("Still here")));
      hangUp();
      assertInstanceOf(ServerMessage.Accepted.class, inside.lead().answer(meanwhile));
      inside.goesOn("After it");
    }
  }
}
