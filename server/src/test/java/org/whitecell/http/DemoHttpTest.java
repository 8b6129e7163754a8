package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whitecell.RunningServer;
import org.whitecell.demo.Demo;

/**
 * The demo is played without a refusal (it stops at one), and what it prints leads to its seats.
 */
final class DemoHttpTest {

  private static RunningServer server;
  private static Demo.Shown demo;

  @BeforeAll
  static void start() {
    server = RunningServer.start(List.of("--port", "0", "--demo"), Map.of());
    demo = server.demo();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void everyLinkTakesItsSeatAsOftenAsItIsOpened() {
    for (Demo.Session session : demo.sessions()) {
      for (Demo.Place place : session.places()) {
        String secret = place.path().substring(place.path().indexOf('#') + 1);
        for (int time = 1; time <= 2; time++) {
          TestBrowser browser = new TestBrowser(server.port());
          TestAnswer taken =
              browser.post("/api/resume", Map.of("secret", secret)).requireStatus(200);
          assertEquals(place.seat().id().value(), taken.text("seat"));
          browser
              .get(
                  "/api/sessions/" + taken.text("session") + "/document",
                  browser.seatToken(taken.text("session"), taken.text("seat")))
              .requireStatus(200);
        }
      }
    }
  }

  @Test
  void oneSessionIsInMidPlayAndOneIsClosed() {
    TestBrowser admin = new TestBrowser(server.port());
    admin.signIn("admin", server.firstPassword()).requireStatus(200);
    String chosen = "the demo's own password";
    admin
        .post(
            "/api/me/password",
            Map.of("old", server.firstPassword(), "new", chosen),
            admin.accountToken())
        .requireStatus(200);
    TestAnswer mine = admin.get("/api/sessions", admin.accountToken()).requireStatus(200);

    assertEquals(2, mine.items().size());
    assertEquals("running", mine.text("0.stage"));
    assertEquals("2", mine.text("0.turn"));
    assertEquals("closed", mine.text("1.stage"));
  }

  @Test
  void theOrganizerSignsInAndFindsTheClosedSession() {
    TestBrowser organizer = new TestBrowser(server.port());
    organizer.signIn(demo.organizer().name(), demo.organizer().password()).requireStatus(200);
    TestAnswer granted = organizer.get("/api/sessions", organizer.accountToken());

    assertEquals(1, granted.requireStatus(200).items().size());
    assertEquals("closed", granted.text("0.stage"));
  }

  @Test
  void itsFolderGoesWhenItStops() {
    RunningServer other = RunningServer.start(List.of("--port", "0", "--demo"), Map.of());
    Path folder = other.data();
    assertTrue(Files.isDirectory(folder));
    other.close();
    assertFalse(Files.exists(folder));
  }
}
