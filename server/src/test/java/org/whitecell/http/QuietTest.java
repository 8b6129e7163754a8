package org.whitecell.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whitecell.Conditions;
import org.whitecell.json.Json;
import org.whitecell.session.Command;
import org.whitecell.session.CommandKey;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.wire.ClientMessage;

/** A line on which nothing comes is dead: it is told so and closed. Whoever answers is not. */
class QuietTest {

  private static final SessionId SESSION = new SessionId("session-1");
  private static final Duration QUIET = Duration.ofMillis(900);

  /** Of 4000, with the reason. */
  private static final String CLOSE_FRAME = "\u000f\u00a0quiet";

  @TempDir Path folder;
  private final Random random = new Random(1);
  private LiveServer server;
  private SeatId lead;

  @BeforeEach
  void openASession() {
    server = LiveServer.start(folder, QUIET);
    lead = server.open(SESSION);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** A socket that says hello and answers nothing. */
  private RawSocket mute() throws IOException {
    RawSocket socket = RawSocket.connect(server.port());
    socket.upgrade("127.0.0.1");
    say(socket, new ClientMessage.Hello(SESSION.value() + "/" + lead.value(), "page", null));
    return socket;
  }

  private void say(RawSocket socket, ClientMessage message) throws IOException {
    socket.send(
        RawSocket.frame(
            RawSocket.TEXT | RawSocket.FINAL, Json.writeString(message).getBytes(UTF_8), random));
  }

  @Test
  void aDeadLineIsToldSoAndClosed() throws IOException {
    try (RawSocket dead = mute()) {
      String said = dead.readUntil(CLOSE_FRAME);
      assertTrue(said.contains("\"type\":\"bye\",\"code\":\"quiet\""), said);
      assertTrue(said.endsWith(CLOSE_FRAME), said);
    }
  }

  @Test
  void whoSendsPingOrAnswersThePingOfTheServerStays() throws Exception {
    ClientSocket answering = server.connect(SESSION, lead).awaitView();
    try (RawSocket dead = mute();
        RawSocket asking = mute()) {
      FutureTask<String> cut = new FutureTask<>(() -> dead.readUntil(CLOSE_FRAME));
      Thread.startVirtualThread(cut);
      AtomicLong asked = new AtomicLong();
      Conditions.until(
          Duration.ofSeconds(20),
          () -> {
            say(asking, new ClientMessage.Ping(asked.incrementAndGet()));
            return cut.isDone();
          });
      say(asking, new ClientMessage.Send(new CommandKey("page", 1), new Command.SayReady()));
      String heard = asking.readUntil("\"counter\":1}");
      assertTrue(heard.contains("\"counter\":1}"), "it was cut all the same");
    }
    answering.ask(new Command.StartPlay());
  }
}
