package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.whitecell.Conditions;
import org.whitecell.RunningServer;
import org.whitecell.store.ExternalServer;
import org.whitecell.store.Lease;
import org.whitecell.store.Shelf;
import org.whitecell.store.Store;
import org.whitecell.store.mongo.MongoStore;

/** Two servers on one database: one runs the sessions, the other stands by. */
@EnabledIfEnvironmentVariable(named = ExternalServer.VARIABLE, matches = ".+")
final class ExternalStandbyHttpTest {

  private static final Duration PATIENCE = Duration.ofSeconds(40);

  @TempDir Path folder;
  private final Vertx vertx = Vertx.vertx();
  private ExternalServer database;
  private Running first;

  @BeforeEach
  void startTheFirst() {
    database = ExternalServer.start();
    first = Running.start("--mongo", database.address().uri());
  }

  @AfterEach
  void stop() {
    first.close();
    database.close();
    vertx.close().await();
  }

  /** With the first one's keys, so that its cookies are good here too. */
  private RunningServer startTheSecond() throws IOException {
    Path data = folder.resolve("data");
    copy(first.data(), data);
    return RunningServer.start(
        List.of("--port", "0", "--data", data.toString(), "--mongo", database.address().uri()),
        Map.of());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(f -> Files.isRegularFile(f) || Files.isDirectory(f)).toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static String standing(TestBrowser browser) {
    return browser.get("/healthz").requireStatus(200).text("standing");
  }

  private static void awaitActive(TestBrowser browser) {
    Conditions.until(PATIENCE, () -> standing(browser).equals("active"));
  }

  @Test
  void theSecondStandsByAndTakesOverWithAllThatWasPlayed() throws Exception {
    TestBrowser lead = first.admin();
    Table table = Table.open(first, lead);
    table.socket(vertx, lead, table.seat());
    try (RunningServer second = startTheSecond()) {
      TestBrowser there = new TestBrowser(second.port());
      there.cookie(lead.cookie());
      assertTrue(second.greeting().contains("stands by"), second.greeting());
      assertEquals("standby", standing(there));
      assertEquals("active", standing(first.browser()));
      assertEquals("standby", ClientSocket.connectFromPage(vertx, second.port()).awaitBye().code());
      there
          .post("/api/token", Map.of("session", table.session(), "seat", table.seat()))
          .requireProblem(503, "standby");

      first.close();
      awaitActive(there);

      String token = there.seatToken(table.session(), table.seat());
      there.get(table.path("/document"), token).requireStatus(200);
    }
  }

  @Test
  void whoLosesItsPlaceSendsItsWindowsAway() throws Exception {
    TestBrowser lead = first.admin();
    Table table = Table.open(first, lead);
    ClientSocket window = table.socket(vertx, lead, table.seat());
    try (Store store = MongoStore.open(database.address())) {
      Shelf leases = store.shelf(Shelf.Kind.LEASES);
      Lease thief = new Lease(leases, "thief", Duration.ofMinutes(5), System::nanoTime);
      do {
        Lease.clear(leases);
      } while (!(thief.beat() instanceof org.whitecell.store.Standing.Active));

      assertEquals("standby", window.awaitBye().code());
      assertEquals("standby", standing(first.browser()));

      thief.release();
      awaitActive(first.browser());
      table.socket(vertx, lead, table.seat());
    }
  }
}
