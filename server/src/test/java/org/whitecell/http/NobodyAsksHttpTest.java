package org.whitecell.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whitecell.store.embedded.RawFile;

/**
 * Who has nothing to do with a thing cannot ask whether it is there: whatever id stands in the
 * address, every route of the description answers the same.
 */
@SuppressWarnings("NullAway.Init")
final class NobodyAsksHttpTest {

  private static final String ABSENT = "AAAAAAAAAAAAAAAAAAAAAA";

  private static Running server;
  private static String damaged;
  private static final Map<String, String> THERE = new HashMap<>();

  /** Tokens of those who may not, by who they are; nobody has none. */
  private static final Map<String, List<String>> CALLERS = new HashMap<>();

  @BeforeAll
  static void start() {
    server = Running.start();
    damaged = Table.open(server, server.admin()).session();
    server.account("organizer", "organizer");
    server.restartAfter(data -> RawFile.flipABit(data, RawFile.groups(data, damaged).getFirst()));
    TestBrowser admin = signedIn("admin");
    Table table = Table.open(server, admin);
    Table another = Table.open(server, admin);
    String invitation = table.invite(table.actor(), "one").text("invitation");

    THERE.put("/api/sessions/{id}", table.session());
    THERE.put("/api/logs/{id}", table.session());
    THERE.put("{invitation}", invitation);
    String token = admin.accountToken();
    THERE.put("/api/scenarios/{id}", admin.get("/api/scenarios", token).text("0.id"));
    THERE.put("/api/revisions/{id}", admin.get("/api/scenarios", token).text("0.briefing"));
    THERE.put("/api/accounts/{id}", admin.get("/api/me", token).text("id"));

    TestBrowser player = another.join(another.invite(another.actor(), "one").text("secret"), "Ann");
    CALLERS.put("nobody", List.of());
    CALLERS.put("a token that opens nothing", List.of("a.b.c"));
    CALLERS.put(
        "a player of another session",
        List.of(player.seatToken(another.session(), player.get("/api/seats").text("0.seat"))));
    CALLERS.put(
        "an organizer to whom nothing was granted", List.of(signedIn("organizer").accountToken()));
  }

  private static TestBrowser signedIn(String name) {
    TestBrowser browser = server.browser();
    browser.signIn(name, TestPeople.PASSWORD).requireStatus(200);
    return browser;
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static List<String> routes() {
    return Contract.described().stream().filter(route -> route.contains("{")).toList();
  }

  @ParameterizedTest
  @MethodSource("routes")
  void whatIsThereIsAnsweredAsWhatIsNot(String route) {
    String method = route.split(" ", -1)[0];
    String path = route.split(" ", -1)[1];
    String there = path;
    for (Map.Entry<String, String> known : THERE.entrySet()) {
      String prefix = known.getKey();
      there = there.replace(prefix, prefix.replaceAll("\\{\\w+}", known.getValue()));
    }
    assertFalse(there.contains("{"), "which of these is there? " + there);
    assertSame(method, there, path.replaceAll("\\{\\w+}", ABSENT));
  }

  /** Which would be told of by another fault than that it is not there. */
  @Test
  void aDamagedSessionIsAnsweredAsNoneToo() {
    for (String path :
        List.of("/api/logs/%s", "/api/logs/%s/export", "/api/sessions/%s/document")) {
      assertSame("GET", path.formatted(damaged), path.formatted(ABSENT));
    }
  }

  private static void assertSame(String method, String there, String absent) {
    CALLERS.forEach((who, token) ->
        assertEquals(
            answer(method, absent, token), answer(method, there, token), who + ": " + there));
  }

  private static String answer(String method, String path, List<String> token) {
    byte[] body = method.equals("GET") ? null : "{}".getBytes(UTF_8);
    TestAnswer answer = server.browser().send(method, path, body, token.toArray(String[]::new));
    return answer.status() + " " + answer.body();
  }
}
