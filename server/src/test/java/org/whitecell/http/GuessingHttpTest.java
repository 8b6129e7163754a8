package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whitecell.json.Json;

/**
 * Codes and passwords that are guessed, from one address and from a thousand (a proxy on loopback
 * names them), while others come in as usual.
 */
@SuppressWarnings("NullAway.Init")
final class GuessingHttpTest {

  /** What the server takes of all who try codes: so many at once, and so many a second. */
  private static final int CODES_AT_ONCE = 100;

  private static final int CODES_A_SECOND = 2;
  private static final int ADDRESSES = 1000;

  private Running server;

  @BeforeEach
  void start() {
    server = Running.start("--proxy", "127.0.0.1");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** As it comes from this address. */
  private TestAnswer from(String address, String path, Object body) {
    TestBrowser browser = server.browser();
    return browser.send(
        browser
            .request(path)
            .header("X-Forwarded-For", address)
            .POST(BodyPublishers.ofByteArray(Json.write(body)))
            .build(),
        path);
  }

  private static String address(int n) {
    return "10.1." + n / 250 + "." + (1 + n % 250);
  }

  private static List<TestAnswer> atOnce(Stream<Callable<TestAnswer>> calls) throws Exception {
    try (ExecutorService crowd = Executors.newFixedThreadPool(64)) {
      List<TestAnswer> answers = new ArrayList<>();
      for (Future<TestAnswer> answer : crowd.invokeAll(calls.toList())) {
        answers.add(answer.get());
      }
      return answers;
    }
  }

  private static long count(List<TestAnswer> answers, int status) {
    return answers.stream().filter(answer -> answer.status() == status).count();
  }

  @Test
  void codesGuessedFromAThousandAddressesShareOneLimitAndLinksStayGood() throws Exception {
    Table table = Table.open(server, server.admin());
    String invitation = table.invite("observer", "one").text("secret");
    String code =
        table.lead().put(table.path("/lobby-code"), Map.of(), table.leadToken()).text("code");
    List<String> wrong =
        IntStream.range(0, ADDRESSES)
            .mapToObj(n -> "WREN-" + (100 + n % 900))
            .map(guess -> guess.equals(code) ? "WREN-000" : guess)
            .toList();

    long start = System.nanoTime();
    List<TestAnswer> answers =
        atOnce(
            IntStream.range(0, ADDRESSES)
                .mapToObj(
                    n -> () -> from(address(n), "/api/join/look", Map.of("code", wrong.get(n)))));
    long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds() + 1;

    assertEquals(ADDRESSES, count(answers, 404) + count(answers, 429));
    assertTrue(
        count(answers, 404) <= CODES_AT_ONCE + CODES_A_SECOND * seconds,
        () -> count(answers, 404) + " guesses were looked at in " + seconds + " s");
    answers.stream()
        .filter(answer -> answer.status() == 429)
        .forEach(answer -> assertTrue(Integer.parseInt(answer.header("Retry-After")) > 0));
    from("10.9.9.9", "/api/join", Map.of("secret", invitation, "name", "Lina")).requireStatus(201);
  }

  @Test
  void secretsOfLinksGuessedFromOneAddressAreBoundedThereAlone() throws Exception {
    Table table = Table.open(server, server.admin());
    String invitation = table.invite("observer", "one").text("secret");
    List<TestAnswer> answers =
        atOnce(
            IntStream.range(0, ADDRESSES)
                .mapToObj(n ->
                    () -> from("10.1.1.1", "/api/resume", Map.of("secret", "guess-number-" + n))));
    assertTrue(count(answers, 429) > 0);
    assertEquals(ADDRESSES, count(answers, 404) + count(answers, 429));
    from("10.9.9.9", "/api/join", Map.of("secret", invitation, "name", "Lina")).requireStatus(201);
  }

  @Test
  void passwordsGuessedAtSpeedKeepNobodyElseOut() throws Exception {
    List<String> names = List.of("anna", "boris", "chen", "dana");
    names.forEach(name -> server.account(name, "organizer"));
    Map<String, String> right = Map.of("name", "anna", "password", Running.PASSWORD);

    Stream<Callable<TestAnswer>> guesses =
        IntStream.range(0, 400)
            .mapToObj(n ->
                () ->
                    from(
                        "10.6.6.6",
                        "/api/sign-in",
                        Map.of("name", n % 2 == 0 ? "anna" : "name " + n, "password", "pw " + n)));
    Stream<Callable<TestAnswer>> people =
        IntStream.range(0, 20)
            .mapToObj(n ->
                () ->
                    from(
                        address(n),
                        "/api/sign-in",
                        Map.of("name", names.get(n % names.size()), "password", Running.PASSWORD)));
    List<TestAnswer> guessed;
    try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<List<TestAnswer>> guessing = both.submit(() -> atOnce(guesses));
      for (TestAnswer person : atOnce(people)) {
        person.requireStatus(200);
      }
      guessed = guessing.get();
    }

    assertEquals(0, count(guessed, 200));
    assertTrue(count(guessed, 401) < 60, () -> count(guessed, 401) + " guesses were looked at");
    assertEquals(400, count(guessed, 401) + count(guessed, 429));
    from("10.7.7.7", "/api/sign-in", right).requireStatus(200);
  }

  @Test
  void oneAccountGuessedFromAThousandAddressesIsSlowedAndItsOwnerComesInFromWhereSheDid()
      throws Exception {
    server.account("anna", "organizer");
    Map<String, String> right = Map.of("name", "anna", "password", Running.PASSWORD);
    from("10.7.7.7", "/api/sign-in", right).requireStatus(200);

    List<TestAnswer> guessed =
        atOnce(
            IntStream.range(0, ADDRESSES)
                .mapToObj(n ->
                    () ->
                        from(
                            address(n),
                            "/api/sign-in",
                            Map.of("name", "anna", "password", "guess " + n))));
    assertTrue(count(guessed, 401) < 100, () -> count(guessed, 401) + " guesses were looked at");
    assertEquals(ADDRESSES, count(guessed, 401) + count(guessed, 429));
    from("10.7.7.7", "/api/sign-in", right).requireStatus(200);
  }
}
