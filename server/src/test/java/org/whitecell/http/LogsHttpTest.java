package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whitecell.Conditions;
import org.whitecell.session.AccountId;
import org.whitecell.session.Command;
import org.whitecell.session.Juncture;
import org.whitecell.session.SeatId;
import org.whitecell.wire.ServerMessage;
import org.whitecell.words.Text;

/** Who reads which log and when, and what leaves the server; with the doors that a socket moves. */
final class LogsHttpTest {

  private static final Vertx VERTX = Vertx.vertx();
  private static Running server;
  private static TestBrowser facilitator;
  private static TestBrowser organizer;

  @BeforeAll
  static void start() {
    server = Running.start();
    facilitator = server.account("facilitator", "facilitator");
    organizer = server.account("organizer", "organizer");
  }

  @AfterAll
  static void stop() {
    server.close();
    VERTX.close().await();
  }

  private static AccountId organizerId() {
    return new AccountId(organizer.get("/api/me", organizer.accountToken()).text("id"));
  }

  private static void accepted(ClientSocket socket, Command.FromASeat command) {
    assertInstanceOf(ServerMessage.Accepted.class, socket.ask(command));
  }

  private static Table closed(String naming) {
    Table table = Table.open(server, facilitator, naming);
    table.join(table.invite(table.actor(), "one").text("secret"), "Marie Curie");
    ClientSocket lead = table.socket(VERTX, facilitator, table.seat());
    accepted(lead, new Command.GrantLog(organizerId()));
    accepted(lead, new Command.CloseSession(Juncture.LOBBY));
    lead.close();
    return table;
  }

  @Test
  void anOrganizerReadsWhatWasGrantedFromTheCloseOn() {
    Table table = Table.open(server, facilitator);
    String path = "/api/logs/" + table.session();
    ClientSocket lead = table.socket(VERTX, facilitator, table.seat());

    accepted(lead, new Command.GrantLog(organizerId()));
    organizer.get(path, organizer.accountToken()).requireProblem(404, "not-found");
    facilitator.get(path, table.leadToken()).requireStatus(200);

    accepted(lead, new Command.CloseSession(Juncture.LOBBY));
    TestAnswer page = organizer.get(path, organizer.accountToken()).requireStatus(200);
    assertEquals("session-opened", page.text("events.0.event.type"));
    assertEquals("The lead", page.text("people.0.name"));
    organizer.get(table.path("/document"), organizer.accountToken()).requireStatus(200);

    Table other = Table.open(server, facilitator);
    organizer
        .get("/api/logs/" + other.session(), organizer.accountToken())
        .requireProblem(404, "not-found");
    lead.close();
  }

  @Test
  void whoOpenedASessionReadsItsLogFromTheCloseOnAndNoOtherFacilitatorDoes() {
    TestBrowser other = server.account("another facilitator", "facilitator");
    Table table = Table.open(server, facilitator);
    String path = "/api/logs/" + table.session();
    facilitator.get(path, facilitator.accountToken()).requireProblem(404, "not-found");
    // The wall's seat lies in the browser of whoever opened the session.
    String wall = table.invite("observer", "one").text("secret");
    facilitator.post("/api/join", Map.of("secret", wall, "name", "Wall")).requireStatus(201);
    facilitator.get(path, table.leadToken()).requireStatus(200);

    ClientSocket lead = table.socket(VERTX, facilitator, table.seat());
    accepted(lead, new Command.CloseSession(Juncture.LOBBY));
    lead.close();

    TestAnswer page = facilitator.get(path, facilitator.accountToken()).requireStatus(200);
    assertEquals("session-opened", page.text("events.0.event.type"));
    facilitator.get(table.path("/document"), facilitator.accountToken()).requireStatus(200);
    other.get(path, other.accountToken()).requireProblem(404, "not-found");
    Conditions.until(
        Duration.ofSeconds(10),
        () ->
            facilitator
                .get("/api/logs", facilitator.accountToken())
                .body()
                .contains(table.session()));
    assertTrue(!other.get("/api/logs", other.accountToken()).body().contains(table.session()));
  }

  @Test
  void whoPlayedDoesNotReadTheLogEvenWhenItWasGranted() {
    TestBrowser both = server.account("plays and organizes", "organizer");
    AccountId account = new AccountId(both.get("/api/me", both.accountToken()).text("id"));
    Table table = Table.open(server, facilitator);
    String secret = table.invite("observer", "one").text("secret");
    both.post("/api/join", Map.of("secret", secret, "name", "Both")).requireStatus(201);
    ClientSocket lead = table.socket(VERTX, facilitator, table.seat());
    accepted(lead, new Command.GrantLog(account));
    accepted(lead, new Command.CloseSession(Juncture.LOBBY));

    both.get("/api/logs/" + table.session(), both.accountToken()).requireProblem(404, "not-found");
    lead.close();
  }

  @Test
  void aPlayersTokenReadsNoLog() {
    Table table = Table.open(server, facilitator);
    String secret = table.invite(table.actor(), "one").text("secret");
    TestBrowser player = server.browser();
    String seat = player.post("/api/join", Map.of("secret", secret, "name", "P")).text("seat");
    player
        .get("/api/logs/" + table.session(), player.seatToken(table.session(), seat))
        .requireProblem(404, "not-found");
  }

  @Test
  void aLogIsFilteredAndReadPageByPage() {
    Table table = closed("names");
    String token = organizer.accountToken();
    String path = "/api/logs/" + table.session();

    assertEquals(2, size(organizer.get(path + "?kind=seat-taken", token), "events"));
    TestAnswer first = organizer.get(path + "?limit=2", token);
    assertEquals(2, size(first, "events"));
    assertEquals(
        "3", organizer.get(path + "?after=" + first.text("next"), token).text("events.0.seq"));
    assertEquals(1, size(organizer.get(path + "?actor=" + table.actor(), token), "events"));
    assertEquals(0, size(organizer.get(path + "?turn=3", token), "events"));
    for (String bad :
        List.of(
            "turn=x",
            "turn=",
            "turn=-1",
            "after=-1",
            "limit=0",
            "limit=5001",
            "person=" + "p".repeat(65))) {
      organizer.get(path + "?" + bad, token).requireProblem(400, "bad-request");
    }
  }

  @Test
  void promisedNamesLeaveTheServerNowhere() {
    Table table = closed("pseudonyms");
    String token = organizer.accountToken();
    TestAnswer page = organizer.get("/api/logs/" + table.session(), token).requireStatus(200);
    TestAnswer export = organizer.get("/api/logs/" + table.session() + "/export", token);

    assertTrue(!page.body().contains("Marie Curie"), page.body());
    assertTrue(page.text("people.1.name").endsWith(" 1"), page.body());
    assertTrue(!export.requireStatus(200).body().contains("Marie Curie"));
    assertTrue(export.body().contains("EXERCISE"));
  }

  @Test
  void anExportedLogIsTakenInOnAnotherServerAndReadsTheSame() {
    Table table = closed("names");
    String token = organizer.accountToken();
    TestAnswer page = organizer.get("/api/logs/" + table.session(), token);
    byte[] export =
        organizer
            .get("/api/logs/" + table.session() + "/export", token)
            .body()
            .getBytes(StandardCharsets.UTF_8);
    organizer.send("POST", "/api/logs/import", export, token).requireProblem(409, "log-exists");

    try (Running other = Running.start()) {
      TestBrowser reader = other.admin();
      reader
          .send(
              "POST",
              "/api/logs/import",
              "{}\n".getBytes(StandardCharsets.UTF_8),
              reader.accountToken())
          .requireProblem(422, "log-invalid");
      reader.send("POST", "/api/logs/import", export, reader.accountToken()).requireStatus(201);
      TestAnswer again = reader.get("/api/logs/" + table.session(), reader.accountToken());
      assertEquals(page.text("events.1.at"), again.requireStatus(200).text("events.1.at"));
      assertEquals(size(page, "events"), size(again, "events"));
      assertEquals(
          table.session(), reader.get("/api/logs", reader.accountToken()).text("0.session"));
    }
  }

  @Test
  void aLockedDoorLetsNobodyInAndTheCodeDies() {
    Table table = Table.open(server, facilitator);
    String code =
        facilitator.put(table.path("/lobby-code"), Map.of(), table.leadToken()).text("code");
    String secret = table.invite("observer", "one").text("secret");
    ClientSocket lead = table.socket(VERTX, facilitator, table.seat());

    accepted(lead, new Command.LockDoor());
    server
        .browser()
        .post("/api/join", Map.of("secret", secret, "name", "Late"))
        .requireProblem(403, "door-locked");
    server
        .browser()
        .post("/api/join", Map.of("code", code, "name", "Late"))
        .requireProblem(404, "invitation-unknown");
    accepted(lead, new Command.UnlockDoor());
    server
        .browser()
        .post("/api/join", Map.of("code", code, "name", "Late"))
        .requireProblem(404, "invitation-unknown");
    lead.close();
  }

  @Test
  void aRemovedSeatLosesSocketTokenAndLink() {
    Table table = Table.open(server, facilitator);
    String secret = table.invite("observer", "one").text("secret");
    TestBrowser guest = server.browser();
    String seat = guest.post("/api/join", Map.of("secret", secret, "name", "Guest")).text("seat");
    String token = guest.seatToken(table.session(), seat);
    String back = guest.post(table.path("/resume-link"), Map.of(), token).text("secret");
    ClientSocket theirs = table.socket(VERTX, guest, seat);
    ClientSocket lead = table.socket(VERTX, facilitator, table.seat());

    accepted(lead, new Command.Remove(new SeatId(seat), Text.of("asked to")));

    assertEquals("removed", theirs.awaitBye().code());
    guest.get(table.path("/document"), token).requireProblem(403, "removed");
    guest
        .post("/api/token", Map.of("session", table.session(), "seat", seat))
        .requireProblem(403, "removed");
    server.browser().post("/api/resume", Map.of("secret", back)).requireProblem(403, "removed");
    lead.close();
  }

  @Test
  void aFacilitatorSeesToWhomALogCanBeGranted() {
    TestAnswer all = facilitator.get("/api/organizers", facilitator.accountToken());
    assertTrue(all.requireStatus(200).body().contains("\"organizer\""));
    organizer.get("/api/organizers", organizer.accountToken()).requireProblem(403, "not-allowed");
  }

  private static int size(TestAnswer answer, String member) {
    return answer.requireStatus(200).json() instanceof org.whitecell.json.Tree.Obj(var members)
            && members.get(member) instanceof org.whitecell.json.Tree.Arr(var items)
        ? items.size()
        : -1;
  }
}
