package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every request passes before it is answered, at the running server. */
final class GuardsHttpTest {

  private static Running server;

  @BeforeAll
  static void start() {
    server = Running.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void everyRouteIsDescribedAndEveryDescribedRouteIsThere() {
    TestBrowser browser = server.browser();
    for (String route : Contract.described()) {
      String[] parts = route.split(" ", -1);
      TestAnswer answer =
          browser.send(parts[0], parts[1].replaceAll("\\{\\w+}", "none"), new byte[0]);
      boolean isThere =
          answer.status() != 405 && !answer.body().contains("nothing at this address");
      assertTrue(isThere, route + " answers " + answer.body());
    }
    assertEquals(
        new TreeSet<>(Contract.described()),
        new TreeSet<>(server.routes()),
        "routes and description");
  }

  @Test
  void healthTellsOfProcessAndStoreAndNothingElse() {
    TestAnswer health = server.browser().get("/healthz").requireStatus(200);
    assertEquals("well", health.text("store"));
  }

  @Test
  void metricsAreNumbersForThisMachine() {
    TestAnswer metrics = server.browser().get("/metrics").requireStatus(200);
    assertTrue(metrics.body().contains("whitecell_append_seconds_count 0\n"), metrics.body());
  }

  @Test
  void everyAnswerForbidsWhatThePageDoesNotNeed() {
    for (String path : List.of("/", "/healthz", "/api/me", "/nowhere/at/all")) {
      TestAnswer answer = server.browser().get(path);
      assertEquals(Headers.POLICY, answer.header("Content-Security-Policy"), path);
      assertEquals("nosniff", answer.header("X-Content-Type-Options"), path);
      assertEquals("no-referrer", answer.header("Referrer-Policy"), path);
    }
    assertEquals("no-store", server.browser().get("/api/me").header("Cache-Control"));
  }

  @Test
  void anUnknownHostIsRefused() throws IOException {
    assertTrue(
        raw("GET /healthz HTTP/1.1\r\nHost: evil.example\r\n\r\n").startsWith("HTTP/1.1 403"));
    assertTrue(
        raw("GET /healthz HTTP/1.1\r\nHost: localhost:1\r\n\r\n").startsWith("HTTP/1.1 200"));
  }

  @Test
  void aForeignOriginIsRefusedAndAnAbsentOneWithACookieToo() {
    TestBrowser browser = server.browser();
    var body = BodyPublishers.ofString("{\"name\":\"a\",\"password\":\"b\"}");

    browser
        .send(
            browser
                .bare("/api/sign-in")
                .header("Origin", "https://evil.example")
                .POST(body)
                .build(),
            "/api/sign-in")
        .requireProblem(403, "foreign-origin");
    browser
        .send(browser.bare("/api/sign-in").POST(body).build(), "/api/sign-in")
        .requireProblem(403, "foreign-origin");
    browser
        .send(
            browser.bare("/api/me/password").header("Cookie", "a=b").POST(body).build(),
            "/api/me/password")
        .requireProblem(403, "foreign-origin");
    browser
        .send(browser.bare("/api/me/password").POST(body).build(), "/api/me/password")
        .requireProblem(401, "token-invalid");
  }

  @Test
  void anUpgradeFromAForeignPageIsRefused() throws IOException {
    String upgrade =
        String.join(
            "\r\n",
            "GET /api/socket HTTP/1.1",
            "Host: 127.0.0.1",
            "Connection: Upgrade",
            "Upgrade: websocket",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            "");
    assertTrue(raw(upgrade + "Origin: https://evil.example\r\n\r\n").startsWith("HTTP/1.1 403"));
    assertTrue(raw(upgrade + "\r\n").startsWith("HTTP/1.1 403"));
  }

  @Test
  void malformedJsonAndUnknownMembersAreRefusedInWords() {
    TestBrowser browser = server.browser();
    for (String bad :
        List.of(
            "",
            "{",
            "[]",
            "\"\"",
            "{\"name\":1,\"password\":\"x\"}",
            "{\"name\":\"x\"}",
            "{\"name\":\"a\",\"password\":\"b\",\"more\":1}",
            "[".repeat(5000))) {
      browser
          .send("POST", "/api/sign-in", bad.getBytes(StandardCharsets.UTF_8))
          .requireProblem(400, "bad-request");
    }
  }

  @Test
  void aBodyOverTheBoundIsRefused() {
    byte[] large = new byte[(int) Route.SMALL + 1];
    server.browser().send("POST", "/api/sign-in", large).requireProblem(413, "too-large");
  }

  @Test
  void whatIsNotThereIsAProblem() {
    server.browser().get("/api/nothing").requireProblem(404, "not-found");
    server.browser().delete("/api/sign-in").requireProblem(405, "method-not-allowed");
    server.browser().get("/assets/none.js").requireProblem(404, "not-found");
    TestAnswer outside = server.browser().get("/assets/%2e%2e/%2e%2e/logback.xml");
    assertTrue(!outside.body().contains("appender"), outside.body());
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] head = socket.getInputStream().readNBytes(12);
      return new String(head, StandardCharsets.US_ASCII);
    }
  }
}
