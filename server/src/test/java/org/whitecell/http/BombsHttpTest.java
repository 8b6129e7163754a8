package org.whitecell.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whitecell.session.Channel;
import org.whitecell.session.Command;
import org.whitecell.wire.ServerMessage;
import org.whitecell.words.Text;

/** Small things that would be large once they were unfolded: nothing unfolds them. */
@SuppressWarnings("NullAway.Init")
final class BombsHttpTest {

  private static final Vertx VERTX = Vertx.vertx();
  private static final int INFLATED = 40 * 1024 * 1024;

  private static Running server;
  private static TestBrowser admin;
  private static Table table;
  private static ClientSocket playing;

  @BeforeAll
  static void start() {
    server = Running.start();
    admin = server.admin();
    table = Table.open(server, admin);
    playing = table.socket(VERTX, admin, table.seat());
  }

  @AfterAll
  static void stop() {
    server.close();
    VERTX.close().await();
  }

  @AfterEach
  void whoPlaysGoesOn() {
    assertInstanceOf(
        ServerMessage.Accepted.class,
        playing.ask(new Command.Say(new Channel.Everyone().id(), Text.of("Still here"))));
  }

  /** Those that take a body, and so may be given one that is none. */
  static List<String> taking() {
    return Contract.described().stream()
        .filter(route -> route.startsWith("POST ") || route.startsWith("PATCH "))
        .filter(route -> !route.endsWith("/sign-out") && !route.endsWith("/leave"))
        .filter(route -> !route.endsWith("/resume-link") && !route.endsWith("/reset"))
        .filter(route -> !route.endsWith("/reissue"))
        .toList();
  }

  private static String path(String route) {
    return route.split(" ", -1)[1].replace("{id}", table.session());
  }

  private static TestAnswer send(String route, byte[] body, String... header) {
    var request =
        admin
            .request(path(route))
            .header("Authorization", "Bearer " + token(route))
            .method(route.split(" ", -1)[0], BodyPublishers.ofByteArray(body));
    for (int i = 0; i < header.length; i += 2) {
      request.header(header[i], header[i + 1]);
    }
    return admin.send(request.build(), path(route));
  }

  private static String token(String route) {
    return route.contains("/sessions/") ? table.leadToken() : admin.accountToken();
  }

  private static void assertRefused(TestAnswer answer, String what) {
    assertTrue(
        answer.status() >= 400 && answer.status() < 500,
        () -> what + " is answered " + answer.status() + ": " + answer.body());
  }

  @ParameterizedTest
  @MethodSource("taking")
  void aBodyThatIsPackedIsNotUnpacked(String route) throws IOException {
    byte[] json = ("{\"name\":\"" + "a".repeat(INFLATED) + "\"}").getBytes(UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(json);
    }
    assertTrue(packed.size() < Route.SMALL, "it would fit, were it what it unpacks to");
    assertRefused(send(route, packed.toByteArray(), "Content-Encoding", "gzip"), route);
    assertRefused(
        send(route, "{}".repeat(9).getBytes(UTF_8), "Content-Encoding", "gzip, br"), route);
  }

  @ParameterizedTest
  @MethodSource("taking")
  void aBodyThatNestsIsRefused(String route) {
    int deep = 60_000;
    for (String body :
        List.of(
            "[".repeat(deep),
            "[".repeat(deep) + "]".repeat(deep),
            "{\"a\":".repeat(deep / 3),
            "{\"name\":" + "[".repeat(deep) + "]".repeat(deep) + "}",
            "{\"name\":1e999999999,\"secret\":1e-999999999}",
            "{" + numbered(7_000) + "}",
            "{\"name\":\"" + "\\u0041".repeat(20_000) + "\"}")) {
      assertRefused(send(route, body.getBytes(UTF_8)), route);
    }
  }

  private static String numbered(int many) {
    return IntStream.range(0, many)
        .mapToObj(n -> "\"" + n + "\":" + n)
        .collect(Collectors.joining(","));
  }

  @Test
  void aSocketAgreesToNoCompressionAndTakesNone() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION, true))) {
      out.write(" ".repeat(INFLATED).getBytes(UTF_8));
    }
    try (RawSocket socket = RawSocket.connect(server.port())) {
      RawHttp.Head head =
          socket.upgrade(
              "127.0.0.1",
              "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits, x-webkit-deflate-frame");
      assertEquals(101, head.status());
      assertEquals("", head.header("Sec-WebSocket-Extensions"));
      socket.send(
          RawSocket.frame(
              RawSocket.TEXT | RawSocket.FINAL | RawSocket.COMPRESSED,
              packed.toByteArray(),
              new Random(1)));
      socket.readToEnd();
    }
  }

  static List<String> frames() {
    int deep = 60_000;
    String hello = "{\"type\":\"hello\",\"token\":";
    return List.of(
        "[".repeat(deep),
        "{\"type\":".repeat(deep / 3),
        hello + "[".repeat(deep) + "]".repeat(deep) + "}",
        hello + "1e999999999,\"instance\":\"page\"}",
        "{\"type\":\"ping\",\"n\":1e999999999}",
        "{\"type\":\"ping\",\"n\":1e-999999999}",
        "{\"type\":\"ping\",\"n\":" + "9".repeat(100_000) + "}",
        "{\"type\":\"send\",\"key\":{\"instance\":\"page\",\"counter\":9},"
            + "\"command\":{\"type\":\"extend-clock\",\"by\":1e999999999}}",
        "{\"type\":\"doing\",\"activity\":{\"type\":\"writing\",\"where\":\""
            + "x".repeat(100_000)
            + "\"}}",
        "{\"type\":\"doing\",\"activity\":{\"type\":\"selecting\",\"passage\":{\"start\":0,\"end\":1,"
            + "\"exact\":\""
            + "x".repeat(100_000)
            + "\",\"prefix\":\"\",\"suffix\":\"\"}}}",
        "{\"type\":\"send\",\"key\":{\"instance\":\""
            + "x".repeat(100_000)
            + "\",\"counter\":1},\"command\":{\"type\":\"say-ready\"}}");
  }

  @ParameterizedTest
  @MethodSource("frames")
  void aFrameThatNestsOrSwellsEndsItsSocket(String frame) {
    ClientSocket outside = ClientSocket.connectFromPage(VERTX, server.port());
    outside.sendRaw(frame);
    assertEquals("bad-frame", outside.awaitBye().code());

    TestBrowser guest = server.browser();
    String secret = table.invite(table.actor(), "one").text("secret");
    String seat = guest.post("/api/join", Map.of("secret", secret, "name", "Bo")).text("seat");
    ClientSocket inside = table.socket(VERTX, guest, seat);
    inside.sendRaw(frame);
    assertEquals("bad-frame", inside.awaitBye().code());
  }

  /** Each piece is small, and they never end. */
  @Test
  void aMessageInEndlessPiecesEndsItsSocket() throws IOException {
    try (RawSocket socket = RawSocket.connect(server.port())) {
      socket.upgrade("127.0.0.1");
      Random random = new Random(2);
      socket.send(RawSocket.frame(RawSocket.TEXT, new byte[8192], random));
      try {
        for (int i = 0; i < 200; i++) {
          socket.send(RawSocket.frame(RawSocket.CONTINUATION, new byte[8192], random));
        }
      } catch (SocketException _) {
        // hung up on, which is well
      }
      assertTrue(socket.readToEnd().contains("bad-frame"));
    }
  }

  static List<String> texts() {
    int many = 10_000;
    return List.of(
        "> ".repeat(many) + "deep",
        "* ".repeat(many) + "deep",
        "[".repeat(many) + "]".repeat(many),
        "![".repeat(many) + "](x)".repeat(many),
        "*a ".repeat(many),
        "*a_ ".repeat(many),
        "`" + "a`".repeat(many) + "``",
        "<a ".repeat(many),
        "&amp".repeat(many),
        "[a]: b\n".repeat(many) + "[a]".repeat(many),
        "1. a\n".repeat(many),
        "- a\n".repeat(many),
        "#".repeat(many),
        "\n".repeat(many),
        "a\n\n".repeat(many),
        "[a](b" + "(".repeat(many),
        "\u0301".repeat(many),
        "---\ntitle: " + "&a [".repeat(20) + "\n---\ntext");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextThatNestsIsReadOrRefused(String text) {
    TestAnswer answer =
        admin.postFile(
            "/api/documents/preview",
            Map.of("title", "", "attribution", "", "format", "markdown", "edits", List.of()),
            text.getBytes(UTF_8),
            admin.accountToken());
    assertTrue(List.of(200, 422).contains(answer.status()), answer::body);
  }

  @Test
  void aLogThatNestsIsRefused() {
    for (String line :
        List.of(
            "[".repeat(200_000),
            "{\"whitecellLog\":".repeat(50_000),
            "{\"whitecellLog\":1e999999999}",
            "\n".repeat(200_000),
            "{}\n".repeat(100_000))) {
      var request =
          admin
              .request("/api/logs/import")
              .header("Authorization", "Bearer " + admin.accountToken())
              .header("Content-Type", "application/x-ndjson")
              .POST(BodyPublishers.ofString(line))
              .build();
      admin.send(request, "/api/logs/import").requireProblem(422, "log-invalid");
    }
  }
}
