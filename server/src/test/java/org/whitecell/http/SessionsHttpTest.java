package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Opening a session, inviting, joining, coming back and leaving, at the running server. */
final class SessionsHttpTest {

  private static Running server;
  private static TestBrowser facilitator;

  @BeforeAll
  static void start() {
    server = Running.start();
    facilitator = server.account("facilitator", "facilitator");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void whoOpensASessionHoldsTheLeadsSeatAndFindsItAgain() {
    Table table = Table.open(server, facilitator);

    TestAnswer seats = facilitator.get("/api/seats").requireStatus(200);
    assertTrue(seats.body().contains(table.seat()), seats.body());
    TestAnswer mine = facilitator.get("/api/sessions", facilitator.accountToken());
    assertEquals(table.session(), mine.text("0.session"));
    assertEquals(table.seat(), mine.text("0.seat"));
    assertEquals("An opening", mine.text("0.title"));
  }

  @Test
  void onlyAFacilitatorOpensSessions() {
    TestBrowser organizer = server.account("only organizer", "organizer");
    organizer
        .post("/api/sessions", Map.of(), organizer.accountToken())
        .requireProblem(403, "not-allowed");
    organizer.get("/api/documents", organizer.accountToken()).requireProblem(403, "not-allowed");
  }

  @Test
  void lookingAtAnInvitationChangesNothingAndTakingItGivesTheSeat() {
    Table table = Table.open(server, facilitator);
    String secret = table.invite(table.actor(), "one").text("secret");

    TestBrowser guest = server.browser();
    TestAnswer look = guest.post("/api/join/look", Map.of("secret", secret)).requireStatus(200);
    assertEquals("player", look.text("role.type"));
    assertEquals("EXERCISE", look.text("marking"));
    assertEquals("0", look.text("othersIn"));
    guest.post("/api/join/look", Map.of("secret", secret)).requireStatus(200);

    TestAnswer joined =
        guest.post("/api/join", Map.of("secret", secret, "name", "Ayşe")).requireStatus(201);
    String seat = joined.text("seat");
    String token = guest.seatToken(table.session(), seat);
    assertEquals("Ayşe", guest.get("/api/seats").text("0.name"));
    guest.get(table.path("/document"), token).requireStatus(200);
  }

  @Test
  void theSameBrowserComesBackToItsSeatAndAnotherFindsTheInvitationSpent() {
    Table table = Table.open(server, facilitator);
    String secret = table.invite(table.actor(), "one").text("secret");
    TestBrowser guest = server.browser();
    Map<String, String> join = Map.of("secret", secret, "name", "First");
    String seat = guest.post("/api/join", join).requireStatus(201).text("seat");

    assertEquals(seat, guest.post("/api/join", join).requireStatus(201).text("seat"));
    server
        .browser()
        .post("/api/join", Map.of("secret", secret, "name", "Second"))
        .requireProblem(409, "invitation-spent");
  }

  @Test
  void anInvitationForManyGivesASeatToEach() {
    Table table = Table.open(server, facilitator);
    String secret = table.invite("observer", "many").text("secret");
    TestAnswer first = server.browser().post("/api/join", Map.of("secret", secret, "name", "One"));
    TestAnswer second = server.browser().post("/api/join", Map.of("secret", secret, "name", "Two"));
    assertNotEquals(first.requireStatus(201).text("seat"), second.requireStatus(201).text("seat"));
  }

  @Test
  void aRevokedInvitationAndAReissuedOneLeadNowhere() {
    Table table = Table.open(server, facilitator);
    TestAnswer invited = table.invite("observer", "one");
    String path = table.path("/invitations/" + invited.text("invitation"));
    TestAnswer again = facilitator.post(path + "/reissue", Map.of(), table.leadToken());
    again.requireStatus(201);

    Map<String, String> old = Map.of("secret", invited.text("secret"), "name", "Late");
    server.browser().post("/api/join", old).requireProblem(404, "not-found");
    server
        .browser()
        .post("/api/join/look", Map.of("secret", invited.text("secret")))
        .requireProblem(404, "invitation-unknown");

    facilitator
        .delete(table.path("/invitations/" + again.text("invitation")), table.leadToken())
        .requireStatus(204);
    server
        .browser()
        .post("/api/join", Map.of("secret", again.text("secret"), "name", "Late"))
        .requireProblem(404, "not-found");
  }

  @Test
  void onlyTheWhiteCellOfThisSessionInvites() {
    Table table = Table.open(server, facilitator);
    Table other = Table.open(server, facilitator);
    String secret = table.invite(table.actor(), "one").text("secret");
    TestBrowser guest = server.browser();
    String seat = guest.post("/api/join", Map.of("secret", secret, "name", "Guest")).text("seat");
    Map<String, Object> asked = Map.of("role", Map.of("type", "observer"), "places", "one");

    guest
        .post(table.path("/invitations"), asked, guest.seatToken(table.session(), seat))
        .requireProblem(403, "not-allowed");
    facilitator
        .post(table.path("/invitations"), asked, other.leadToken())
        .requireProblem(404, "not-found");
    facilitator
        .post(table.path("/invitations"), asked, facilitator.accountToken())
        .requireProblem(401, "token-invalid");
  }

  @Test
  void aCodeOnTheWallLeadsToTheLobbyAndNoFurther() {
    Table table = Table.open(server, facilitator);
    TestAnswer made = facilitator.put(table.path("/lobby-code"), Map.of(), table.leadToken());
    String code = made.requireStatus(200).text("code");
    TestBrowser guest = server.browser();
    String typed = code.toLowerCase(java.util.Locale.ROOT).replace('-', ' ');

    assertEquals(
        "lobby",
        guest.post("/api/join/look", Map.of("code", typed)).requireStatus(200).text("role.type"));
    String seat =
        guest
            .post("/api/join", Map.of("code", typed, "name", "Guest"))
            .requireStatus(201)
            .text("seat");
    guest
        .get(table.path("/document"), guest.seatToken(table.session(), seat))
        .requireProblem(403, "not-allowed");
    guest
        .post("/api/join", Map.of("secret", code, "name", "x"))
        .requireProblem(404, "invitation-unknown");
  }

  @Test
  void aNewCodeVoidsTheOldAndDroppingItLeavesNone() {
    Table table = Table.open(server, facilitator);
    String token = table.leadToken();
    String first = facilitator.put(table.path("/lobby-code"), Map.of(), token).text("code");
    String second = facilitator.put(table.path("/lobby-code"), Map.of(), token).text("code");

    server
        .browser()
        .post("/api/join/look", Map.of("code", first))
        .requireProblem(404, "invitation-unknown");
    server.browser().post("/api/join/look", Map.of("code", second)).requireStatus(200);
    assertEquals(second, facilitator.get(table.path("/lobby-code"), token).text("now.code"));
    facilitator.delete(table.path("/lobby-code"), token).requireStatus(204);
    assertEquals("{}", facilitator.get(table.path("/lobby-code"), token).body());
    server
        .browser()
        .post("/api/join/look", Map.of("code", second))
        .requireProblem(404, "invitation-unknown");
  }

  @Test
  void aResumeLinkBringsTheSeatToAnotherDevice() {
    Table table = Table.open(server, facilitator);
    String invitation = table.invite("observer", "one").text("secret");
    TestBrowser laptop = server.browser();
    String seat =
        laptop.post("/api/join", Map.of("secret", invitation, "name", "Mobile")).text("seat");
    String secret =
        laptop
            .post(table.path("/resume-link"), Map.of(), laptop.seatToken(table.session(), seat))
            .requireStatus(200)
            .text("secret");

    TestBrowser phone = server.browser();
    assertEquals(
        seat, phone.post("/api/resume", Map.of("secret", secret)).requireStatus(200).text("seat"));
    phone.seatToken(table.session(), seat);
    phone
        .post("/api/join", Map.of("secret", secret, "name", "x"))
        .requireProblem(404, "invitation-unknown");
    phone
        .post("/api/resume", Map.of("secret", invitation))
        .requireProblem(404, "invitation-unknown");
  }

  @Test
  void whoLeavesHasNoSeatAnyMore() {
    Table table = Table.open(server, facilitator);
    TestBrowser guest = server.browser();
    String secret = table.invite("observer", "one").text("secret");
    String seat = guest.post("/api/join", Map.of("secret", secret, "name", "Brief")).text("seat");
    String token = guest.seatToken(table.session(), seat);

    guest.post(table.path("/leave"), Map.of(), token).requireStatus(204);

    guest.get(table.path("/document"), token).requireProblem(403, "removed");
    assertEquals(List.of(), guest.get("/api/seats").items());
    facilitator
        .post(table.path("/leave"), Map.of(), table.leadToken())
        .requireProblem(403, "not-allowed");
  }

  @Test
  void aForeignSeatCannotBeBought() {
    Table table = Table.open(server, facilitator);
    TestBrowser stranger = table.join(table.invite("observer", "one").text("secret"), "Stranger");
    stranger
        .post("/api/token", Map.of("session", table.session(), "seat", table.seat()))
        .requireProblem(403, "not-allowed");
  }

  @Test
  void scriptsInNamesAndTitlesStayText() {
    Table table = Table.open(server, facilitator);
    String name = "<img src=x onerror=alert(1)>";
    TestBrowser guest = table.join(table.invite("observer", "one").text("secret"), name);
    assertEquals(name, guest.get("/api/seats").text("0.name"));
    server
        .browser()
        .post(
            "/api/join",
            Map.of(
                "secret", table.invite("observer", "one").text("secret"), "name", "x".repeat(81)))
        .requireProblem(422, "text-too-long");
  }
}
