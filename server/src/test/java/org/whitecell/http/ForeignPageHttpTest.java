package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whitecell.http.RawHttp.request;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the pages of other sites can do with the cookie of somebody who is signed in here: nothing.
 * The requests that change something are those of the description, so that none is forgotten.
 */
final class ForeignPageHttpTest {

  private static Running server;
  private static Table table;
  private static TestBrowser lead;
  private static String token;
  private static String seats;

  @BeforeAll
  static void somebodyIsSignedInAndSeated() {
    server = Running.start();
    lead = server.admin();
    table = Table.open(server, lead);
    token = lead.accountToken();
    seats = lead.get("/api/seats").body();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static List<String> changing() {
    return Contract.described().stream().filter(route -> !route.startsWith("GET ")).toList();
  }

  static List<String> foreignOrigins() {
    String port = ":" + server.port();
    return List.of(
        "https://evil.example",
        "null",
        "",
        "http://127.0.0.1",
        "https://127.0.0.1" + port,
        "http://localhost" + port,
        "http://127.0.0.1:1",
        "http://127.0.0.1" + port + ".evil.example",
        "http://evil.example#http://127.0.0.1" + port,
        "http://x@127.0.0.1" + port);
  }

  private static HttpRequest.Builder with(String route) {
    String[] parts = route.split(" ", -1);
    return lead.bare(path(route))
        .header("Authorization", "Bearer " + token)
        .method(parts[0], BodyPublishers.ofString("{}"));
  }

  private static String path(String route) {
    return route.split(" ", -1)[1].replace("{id}", table.session()).replace("{invitation}", "none");
  }

  private static String cookie() {
    return Objects.requireNonNull(lead.cookie());
  }

  private static void assertRefused(HttpRequest.Builder request, String route) {
    lead.send(request.build(), path(route)).requireProblem(403, "foreign-origin");
  }

  private static void assertNothingHappened() {
    assertEquals("admin", lead.get("/api/sign-in").text("account.name"));
    assertEquals(seats, lead.get("/api/seats").body());
  }

  @Test
  void theDescriptionTellsWhatChangesSomething() {
    assertTrue(
        changing()
            .containsAll(
                List.of(
                    "POST /api/token",
                    "POST /api/sign-in",
                    "POST /api/sign-out",
                    "POST /api/join")),
        changing()::toString);
  }

  @ParameterizedTest
  @MethodSource("changing")
  void aForeignPageChangesNothingWithACookieOrWithout(String route) {
    for (String origin : foreignOrigins()) {
      assertRefused(with(route).header("Origin", origin).header("Cookie", cookie()), route);
      assertRefused(with(route).header("Origin", origin), route);
    }
    assertNothingHappened();
  }

  @ParameterizedTest
  @MethodSource("changing")
  void aCookieWithoutAnOriginChangesNothing(String route) {
    assertRefused(with(route).header("Cookie", cookie()), route);
    assertNothingHappened();
  }

  @ParameterizedTest
  @MethodSource("changing")
  void aForeignHostIsNotOurs(String route) {
    for (String host :
        List.of("evil.example", "evil.example:" + server.port(), "127.0.0.1.evil.example", "")) {
      String[] parts = route.split(" ", -1);
      RawHttp.Head head =
          RawHttp.ask(
                  server.port(),
                  request(
                      parts[0] + " " + path(route) + " HTTP/1.1",
                      "Host: " + host,
                      "Origin: http://" + host,
                      "Cookie: " + cookie(),
                      "Content-Length: 0"))
              .orElseThrow();
      assertEquals(403, head.status(), host + " at " + route);
    }
    assertNothingHappened();
  }

  @Test
  void aForeignPageOpensNoSocket() {
    foreignOrigins().forEach(origin -> assertNoSocket("Origin: " + origin));
    assertNoSocket("X-No-Origin: 1");
    assertNoSocket("Cookie: " + cookie());
    assertNoSocket("Origin: http://evil.example\r\nHost: evil.example");
    String ours = "Origin: http://127.0.0.1:" + server.port();
    assertEquals(
        101,
        RawHttp.ask(server.port(), RawHttp.upgrade(server.port(), ours)).orElseThrow().status());
  }

  private static void assertNoSocket(String line) {
    int status =
        RawHttp.ask(server.port(), RawHttp.upgrade(server.port(), line)).orElseThrow().status();
    assertEquals(403, status, line);
  }

  /** What is read by a cookie alone comes back, and the browser keeps it from the foreign page. */
  @Test
  void whatIsReadIsGivenToNoForeignPage() {
    for (String path : List.of("/api/seats", "/api/sign-in", "/healthz", "/api/openapi.json")) {
      TestAnswer answer =
          lead.send(
              lead.bare(path)
                  .header("Origin", "https://evil.example")
                  .header("Cookie", cookie())
                  .build(),
              path);
      assertEquals("", answer.header("Access-Control-Allow-Origin"), path);
      assertEquals("same-origin", answer.header("Cross-Origin-Resource-Policy"), path);
    }
  }

  @Test
  void whatAsksBeforehandIsGrantedNothing() {
    TestAnswer preflight =
        lead.send(
            lead.bare("/api/token")
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody())
                .build(),
            "/api/token");
    assertEquals(Map.of(), allowed(preflight));
  }

  private static Map<String, List<String>> allowed(TestAnswer answer) {
    return answer.response().headers().map().entrySet().stream()
        .filter(header -> header.getKey().startsWith("access-control-"))
        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
