package org.whitecell.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vertx.core.Vertx;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whitecell.session.Command;
import org.whitecell.store.Kept;
import org.whitecell.store.Shelf;
import org.whitecell.wire.ServerMessage;

/** What an invitation lets in: one person, while the door is open, who asked for it. */
final class InvitationHttpTest {

  private static final Vertx VERTX = Vertx.vertx();
  private static final int CROWD = 12;

  private static Running server;

  private Table table;
  private String secret;

  @BeforeAll
  static void start() {
    server = Running.start();
  }

  @AfterAll
  static void stop() {
    server.close();
    VERTX.close().await();
  }

  @BeforeEach
  void somebodyIsInvited() {
    table = Table.open(server, server.admin());
    secret = table.invite("observer", "one").text("secret");
  }

  private long entries() {
    return table
        .lead()
        .get("/api/logs/" + table.session() + "/export", table.leadToken())
        .requireStatus(200)
        .body()
        .lines()
        .count();
  }

  private TestAnswer join(TestBrowser browser) {
    return browser.post("/api/join", Map.of("secret", secret, "name", "Inga"));
  }

  /** A preview never sees what stands behind the #; should it guess, it still only reads. */
  @Test
  void aLinkPreviewTakesNothing() {
    long before = entries();
    TestBrowser preview = server.browser();
    for (String path :
        List.of("/join", "/join/" + secret, "/join?secret=" + secret, "/lobby", "/resume")) {
      preview.get(path);
      preview.send("HEAD", path, null);
    }
    preview.get("/api/join?secret=" + secret).requireProblem(405, "method-not-allowed");
    preview.get("/api/join/look?secret=" + secret).requireProblem(405, "method-not-allowed");
    preview.post("/api/join/look", Map.of("secret", secret)).requireStatus(200);
    assertEquals(before, entries());
    assertEquals(null, preview.cookie());
    join(server.browser()).requireStatus(201);
  }

  @Test
  void ofManyWhoTakeItAtOnceOneGetsIt() throws Exception {
    Callable<TestAnswer> one = () -> join(server.browser());
    try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      List<TestAnswer> answers =
          crowd.invokeAll(Stream.generate(() -> one).limit(CROWD).toList()).stream()
              .map(future -> future.resultNow())
              .toList();
      assertEquals(1, answers.stream().filter(answer -> answer.status() == 201).count());
      answers.stream()
          .filter(answer -> answer.status() != 201)
          .forEach(answer -> answer.requireProblem(409, "invitation-spent"));
    }
  }

  @Test
  void behindALockedDoorNobodyComesIn() {
    String code =
        table.lead().put(table.path("/lobby-code"), Map.of(), table.leadToken()).text("code");
    ClientSocket lead = table.socket(VERTX, table.lead(), table.seat());
    assertInstanceOf(ServerMessage.Accepted.class, lead.ask(new Command.LockDoor()));

    String token = table.leadToken();
    assertEquals("{}", table.lead().get(table.path("/lobby-code"), token).body());
    join(server.browser()).requireProblem(403, "door-locked");
    Map<String, String> byCode = Map.of("code", code, "name", "Cody");
    server.browser().post("/api/join", byCode).requireProblem(404, "invitation-unknown");
    server
        .browser()
        .post("/api/join/look", Map.of("code", code))
        .requireProblem(404, "invitation-unknown");

    assertInstanceOf(ServerMessage.Accepted.class, lead.ask(new Command.UnlockDoor()));
    join(server.browser()).requireStatus(201);
    server.browser().post("/api/join", byCode).requireProblem(404, "invitation-unknown");
    lead.close();
  }

  @Test
  void onlyAHashOfTheSecretIsKept() {
    try (Running own = Running.start()) {
      String kept = Table.open(own, own.admin()).invite("observer", "one").text("secret");
      own.restart(store -> {
        List<Kept> records = store.shelf(Shelf.Kind.INVITATIONS).list("");
        assertFalse(records.isEmpty());
        for (Kept record : records) {
          assertFalse((record.key() + new String(record.content(), UTF_8)).contains(kept));
        }
      });
    }
  }
}
