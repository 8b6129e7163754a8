package org.whitecell.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whitecell.http.RawHttp.request;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer forbids to the page that gets it, whatever was asked and how. */
final class HeadersHttpTest {

  private static final Map<String, String> EVERYWHERE =
      Map.of(
          "Content-Security-Policy", Headers.POLICY,
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Access-Control-Allow-Origin", "");

  private static Running server;
  private static TestBrowser admin;
  private static String token;

  @BeforeAll
  static void start() {
    server = Running.start();
    admin = server.admin();
    token = admin.accountToken();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** The one that ends the sign-in comes last. */
  static List<String> routes() {
    return Contract.described().stream()
        .sorted(Comparator.comparing(route -> route.endsWith("/sign-out")))
        .toList();
  }

  private static TestAnswer assertForbids(TestAnswer answer, String what) {
    EVERYWHERE.forEach((name, value) -> assertEquals(value, answer.header(name), what));
    return answer;
  }

  private static void assertApi(TestAnswer answer, String what) {
    assertEquals("no-store", assertForbids(answer, what).header("Cache-Control"), what);
  }

  @ParameterizedTest
  @MethodSource("routes")
  void everyRouteGrantedOrRefused(String route) {
    String method = route.split(" ", -1)[0];
    String path = route.split(" ", -1)[1].replaceAll("\\{\\w+}", "none");
    HttpRequest.Builder foreign = admin.bare(path).header("Origin", "https://evil.example");
    for (byte[] body : List.of("{}".getBytes(UTF_8), "{".getBytes(UTF_8), new byte[3_000_000])) {
      assertApi(admin.send(method, path, body, token), route);
    }
    assertApi(admin.send(method, path, new byte[0]), route + " without a token");
    assertApi(admin.send("TRACE", path, null), route + " by another method");
    assertApi(
        admin.send(foreign.method(method, BodyPublishers.noBody()).build(), path),
        route + " from a foreign page");
  }

  @Test
  void thePageItsFilesAndWhatIsNone() {
    TestBrowser anybody = server.browser();
    for (String path :
        List.of("/", "/join", "/index.html", "/assets/none.js", "/none.txt", "/nowhere/at/all")) {
      assertForbids(anybody.get(path), path);
      assertForbids(anybody.send("HEAD", path, null), "HEAD " + path);
      assertForbids(anybody.send("POST", path, new byte[1]), "POST " + path);
      assertForbids(anybody.send("DELETE", path, null), "DELETE " + path);
    }
    assertForbids(anybody.get("/api/socket"), "a socket without an upgrade");
    assertForbids(anybody.get("/api/nothing"), "no route");
  }

  /** An empty line stands for the line with the host, without which nothing is answered at all. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\nHost: evil.example",
        "GET / HTTP/1.1",
        "GET /%zz HTTP/1.1\r\nHost: HERE",
        "GET /a/%00 HTTP/1.1\r\nHost: HERE",
        "GET /../../etc/passwd HTTP/1.1\r\nHost: HERE",
        "GET nowhere HTTP/1.1\r\nHost: HERE",
        "OPTIONS * HTTP/1.1\r\nHost: HERE",
        "CONNECT HERE HTTP/1.1\r\nHost: HERE",
        "BREW /api/me HTTP/1.1\r\nHost: HERE",
        "GET / HTTP/1.1\r\nHost: HERE\r\nno colon",
        "POST /api/join HTTP/1.1\r\nHost: HERE\r\nContent-Length: -1",
        "POST /api/join HTTP/1.1\r\nHost: HERE\r\nContent-Length: 1\r\nContent-Length: 2",
        "POST /api/join HTTP/1.1\r\nHost: HERE\r\nTransfer-Encoding: chunked\r\nContent-Length: 1",
        "nonsense"
      })
  void whatIsHardlyARequest(String lines) {
    assertAnswered(request(lines.replace("HERE", "127.0.0.1:" + server.port())));
  }

  @Test
  void aRequestThatIsTooLong() {
    String host = "Host: 127.0.0.1:" + server.port();
    assertEquals(
        414, assertAnswered(request("GET /" + "a".repeat(5000) + " HTTP/1.1", host)).status());
    assertEquals(
        431, assertAnswered(request("GET / HTTP/1.1", host, "X: " + "a".repeat(17_000))).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: https://evil.example\r\nSec-WebSocket-Version: 13",
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
        "Origin: HERE\r\nSec-WebSocket-Version: 12\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
        "Origin: HERE\r\nSec-WebSocket-Version: 13"
      })
  void anUpgradeThatIsRefused(String more) {
    String host = "127.0.0.1:" + server.port();
    RawHttp.Head head =
        assertAnswered(
            request(
                "GET /api/socket HTTP/1.1",
                "Host: " + host,
                "Connection: Upgrade",
                "Upgrade: websocket",
                more.replace("HERE", "http://" + host)));
    assertTrue(head.status() >= 400, () -> more + " is answered " + head.status());
  }

  private static RawHttp.Head assertAnswered(String request) {
    RawHttp.Head head = RawHttp.ask(server.port(), request).orElseThrow();
    EVERYWHERE.forEach((name, value) -> assertEquals(value, head.header(name), request));
    return head;
  }
}
