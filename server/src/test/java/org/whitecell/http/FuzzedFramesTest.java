package org.whitecell.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.whitecell.ServerProcess;
import org.whitecell.json.Json;
import org.whitecell.session.Channel;
import org.whitecell.session.Command;
import org.whitecell.wire.ClientMessage;
import org.whitecell.wire.ServerMessage;
import org.whitecell.words.Text;

/**
 * Frames that make no sense, each on a socket of its own that it ends: the server, a process of its
 * own, hangs up, says nothing of it in its log, and goes on for those who play. {@code
 * scripts/fuzz} sends a million; the properties {@code fuzz.frames}, {@code fuzz.seconds} and
 * {@code fuzz.seed} say how many, how long at most, and which.
 */
final class FuzzedFramesTest {

  private static final long FRAMES = Long.getLong("fuzz.frames", 10_000);
  private static final Duration LONGEST = Duration.ofSeconds(Long.getLong("fuzz.seconds", 10));
  private static final long SEED = Long.getLong("fuzz.seed", 1);
  private static final int AT_ONCE = 4;

  /** Of so many sockets one is let into the session first, and says sensible things as well. */
  private static final int ONE_INSIDE_OF = 50;

  private static final int SENSIBLE = 40;
  private static final int A_WORD_EVERY = 1_000;

  @TempDir Path folder;
  private final AtomicLong sent = new AtomicLong();

  @Test
  @Timeout(value = 3, unit = TimeUnit.HOURS)
  void everyFrameThatMakesNoSenseEndsItsSocketAndNothingElse(TestReporter reporter)
      throws Exception {
    Path log = folder.resolve("log");
    List<String> options =
        List.of("--port", "0", "--proxy", "127.0.0.1", "--data", folder.resolve("data").toString());
    Vertx vertx = Vertx.vertx();
    Text last = Text.of("After all that");
    try {
      Table table;
      try (ServerProcess server = ServerProcess.start(options, log)) {
        TestPeople people = new TestPeople(server.port(), server.firstPassword());
        table = Table.open(people, people.admin(), "names");
        ClientSocket playing = table.socket(vertx, table.lead(), table.seat());
        fuzz(server.port(), table, playing);
        say(playing, last);
        server.stop();
      }
      reporter.publishEntry("malformed frames", String.valueOf(sent.get()));
      if (Boolean.getBoolean("fuzz.tell")) {
        System.out.println(sent.get() + " malformed frames, each on a socket of its own");
      }
      assertTrue(sent.get() > 0);
      assertNothingWentWrong(Files.readString(log));
      try (ServerProcess again = ServerProcess.start(options, log)) {
        ClientSocket back = ClientSocket.connectFromPage(vertx, again.port());
        TestBrowser lead = new TestBrowser(again.port());
        lead.cookie(table.lead().cookie());
        back.send(
            new ClientMessage.Hello(lead.seatToken(table.session(), table.seat()), "page", null));
        back.awaitView();
        assertEquals(
            ServerMessage.Weather.State.READY, back.await(ServerMessage.Weather.class).state());
        assertTrue(back.frames().stream().anyMatch(frame -> frame.contains(last.value())));
      }
    } finally {
      vertx.close().await();
    }
  }

  private static void assertNothingWentWrong(String log) {
    List<String> faults =
        log.lines().filter(line -> line.contains("ERROR") || line.contains("Exception")).toList();
    assertEquals(List.of(), faults, log);
  }

  private static void say(ClientSocket socket, Text words) {
    assertInstanceOf(
        ServerMessage.Accepted.class,
        socket.ask(new Command.Say(new Channel.Everyone().id(), words)));
  }

  private void fuzz(int port, Table table, ClientSocket playing) throws Exception {
    long until = System.nanoTime() + LONGEST.toNanos();
    try (ExecutorService fuzzers = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        Random random = new Random(SEED * 1000 + i);
        Guest guest = Guest.of(table, i);
        all.add(
            fuzzers.submit(() -> {
              while (sent.get() < FRAMES && System.nanoTime() < until) {
                one(port, guest, random);
                if (sent.incrementAndGet() % A_WORD_EVERY == 0) {
                  // As the page does: a token lives for minutes, this may go on for an hour.
                  playing.send(new ClientMessage.Renew(table.leadToken()));
                  say(playing, Text.of("After " + sent.get() + " frames"));
                }
              }
              return null;
            }));
      }
      for (Future<?> fuzzing : all) {
        fuzzing.get();
      }
    }
  }

  /** Whose socket it is, where it is let in. */
  private record Guest(Table table, TestBrowser browser, String seat, String address) {
    static Guest of(Table table, int n) {
      TestBrowser browser = table.people().browser();
      String secret = table.invite(table.actor(), "one").text("secret");
      String seat =
          browser
              .post("/api/join", Map.of("secret", secret, "name", "Fuzz"))
              .requireStatus(201)
              .text("seat");
      return new Guest(table, browser, seat, "10.5.5." + (n + 1));
    }

    String token() {
      return browser.seatToken(table.session(), seat);
    }
  }

  /** A socket, and the one frame that ends it. */
  private static void one(int port, Guest guest, Random random) throws IOException {
    FrameFuzzer fuzzer = new FrameFuzzer(random);
    try (RawSocket socket = RawSocket.connect(port)) {
      assertEquals(101, socket.upgrade(guest.address()).status());
      try {
        if (random.nextInt(ONE_INSIDE_OF) == 0) {
          String hello = Json.writeString(new ClientMessage.Hello(guest.token(), "page", null));
          socket.send(
              RawSocket.frame(RawSocket.TEXT | RawSocket.FINAL, hello.getBytes(UTF_8), random));
          for (int i = 0; i < SENSIBLE; i++) {
            socket.send(fuzzer.message());
          }
        }
        socket.send(fuzzer.malformed());
        socket.finish();
      } catch (SocketException _) {
        // the server hung up in the middle of it, which is well
      }
      socket.readToEnd();
    }
  }
}
