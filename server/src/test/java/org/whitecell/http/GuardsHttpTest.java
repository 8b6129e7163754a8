package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

  /** The answer of every route is the same, whether it has a query or not. */
  @Test
  void anAddressThatCannotBeReadIsABadRequestEverywhere() {
    List<String> all = new ArrayList<>(Contract.described());
    all.addAll(List.of("GET /api/socket", "GET /", "GET /join", "GET /api/nothing"));
    for (String route : all) {
      String address = route.replaceAll("\\{\\w+}", "none");
      for (String bad :
          List.of("?%", "?a=%zz", "?a=%f", "?a=%ff", "?%c3=1", "/%", "/%zz", "/%80")) {
        String request =
            RawHttp.request(
                address + bad + " HTTP/1.1",
                "Host: 127.0.0.1:" + server.port(),
                "Content-Length: 0");
        RawHttp.Head head = RawHttp.ask(server.port(), request).orElseThrow();
        assertEquals(400, head.status(), address + bad);
        assertEquals("application/problem+json", head.header("Content-Type"), address + bad);
      }
      assertTrue(AddressGuard.isReadable(address + "?words=%D0%96&more=%25"));
    }
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
  void whoComesByAnotherNameOfOursIsLetIn() {
    String request = RawHttp.request("GET /healthz HTTP/1.1", "Host: localhost:1");
    assertEquals(200, RawHttp.ask(server.port(), request).orElseThrow().status());
  }

  @Test
  void aProgramNeedsNoOriginWhereItBringsNoCookie() {
    TestBrowser program = server.browser();
    var body = BodyPublishers.ofString("{\"old\":\"a\",\"new\":\"b\"}");
    program
        .send(program.bare("/api/me/password").POST(body).build(), "/api/me/password")
        .requireProblem(401, "token-invalid");
    program
        .send(program.bare("/api/sign-in").POST(body).build(), "/api/sign-in")
        .requireProblem(403, "foreign-origin");
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
}
