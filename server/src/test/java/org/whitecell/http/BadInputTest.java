package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whitecell.access.Keys;
import org.whitecell.access.Tokens;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.document.Passage;
import org.whitecell.formats.RevisionFile;
import org.whitecell.json.Json;
import org.whitecell.scenario.TagId;
import org.whitecell.session.Channel;
import org.whitecell.session.Command;
import org.whitecell.session.Refusal;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.sight.Card;
import org.whitecell.wire.ClientMessage;
import org.whitecell.wire.Frames;
import org.whitecell.wire.ServerMessage;
import org.whitecell.words.Text;

/**
 * What bad input gets, at the running server: a clear refusal; and after every test, all that was
 * said before is still there, and whoever shares the session goes on undisturbed.
 */
final class BadInputTest {

  private static final Vertx VERTX = Vertx.vertx();
  private static final String SCRIPT = "<script>alert('x')</script><img src=x onerror=alert(1)>";
  private static final Text SAID_BEFORE = Text.of("Said before anything bad came in");

  private static Running server;
  private static TestBrowser facilitator;

  private Table table;
  private TestBrowser browser;
  private String seat;
  private ClientSocket socket;
  private ClientSocket neighbour;

  @BeforeAll
  static void start() {
    server = Running.start();
    facilitator = server.account("facilitator", "facilitator");
  }

  @AfterAll
  static void stop() {
    server.close();
    VERTX.close().await();
  }

  @BeforeEach
  void twoPeopleSitInASession() {
    table = Table.open(server, facilitator);
    browser = server.browser();
    seat = join(browser, table.actors().getFirst());
    socket = table.socket(VERTX, browser, seat);
    TestBrowser other = server.browser();
    neighbour = table.socket(VERTX, other, join(other, table.actors().getLast()));
    assertAccepted(socket, say(SAID_BEFORE));
  }

  private String join(TestBrowser who, String actor) {
    String secret = table.invite(actor, "one").text("secret");
    return who.post("/api/join", Map.of("secret", secret, "name", "Guest"))
        .requireStatus(201)
        .text("seat");
  }

  @AfterEach
  void nothingIsLostAndNobodyElseIsDisturbed() {
    Text still = Text.of("Still here");
    assertAccepted(neighbour, say(still));
    ClientSocket again = table.socket(VERTX, browser, seat);
    assertEquals(
        List.of(SAID_BEFORE, still),
        again.cards(Card.MessageCard.class).stream()
            .sorted(Comparator.comparing(Card.MessageCard::at))
            .map(Card.MessageCard::text)
            .filter(text -> text.equals(SAID_BEFORE) || text.equals(still))
            .toList());
    List.of(again, neighbour).forEach(ClientSocket::close);
  }

  private static Command.Say say(Text text) {
    return new Command.Say(new Channel.Everyone().id(), text);
  }

  private static void assertAccepted(ClientSocket who, Command.FromASeat command) {
    assertInstanceOf(ServerMessage.Accepted.class, who.ask(command));
  }

  private static void assertRefused(Refusal.Code code, ServerMessage answer) {
    assertEquals(code, assertInstanceOf(ServerMessage.Refused.class, answer).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "nonsense", "[]", "{\"type\":\"say\"", "\u0000", "{\"a\":1}"})
  void malformedJson(String json) {
    browser
        .send("POST", "/api/join", json.getBytes(StandardCharsets.UTF_8))
        .requireProblem(400, "bad-request");
    socket.sendRaw(json);
    assertEquals("bad-frame", socket.awaitBye().code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'launch'}",
        "{'type':'send','key':{'instance':'page','counter':9},'command':{'type':'launch'}}",
        "{'type':'send','key':{'instance':'page','counter':9},'command':"
            + "{'type':'take-seat','invitation':'x','name':'At the door only'}}",
        "{'type':'send','key':{'instance':'page','counter':9},'command':"
            + "{'type':'clock-ran-out','deadline':'2026-06-14T09:00:00.000Z'}}",
        "{'type':'send','key':{'instance':'page','counter':9},'command':"
            + "{'type':'say-ready','more':1}}"
      })
  void unknownCommand(String frame) {
    socket.sendRaw(frame.replace('\'', '"'));
    assertEquals("bad-frame", socket.awaitBye().code());
  }

  @Test
  void aFrameOverTheBound() {
    socket.sendRaw(" ".repeat(Frames.MAX_BYTES + 1));
    assertEquals("bad-frame", socket.awaitBye().code());
    browser
        .send("POST", "/api/join", new byte[(int) Route.SMALL + 1])
        .requireProblem(413, "too-large");
  }

  @Test
  void aWrongToken() {
    assertTokenOpensNothing("nonsense");
    String good = browser.seatToken(table.session(), seat);
    assertTokenOpensNothing(good.substring(0, good.lastIndexOf('.')) + ".c2lnbmVkIGJ5IG5vYm9keQ");
  }

  @Test
  void aTokenOfAnotherKind() {
    String ofAnAccount = facilitator.accountToken();
    browser.get(table.path("/document"), ofAnAccount).requireProblem(404, "not-found");
    assertOpensNoSocket(ofAnAccount);
  }

  @Test
  void anExpiredToken() {
    Instant before = Instant.now().minus(Tokens.LIFE).minusSeconds(1);
    assertTokenOpensNothing(token(Clock.fixed(before, ZoneOffset.UTC), table.session()));
  }

  /** Signed with the server's own key. */
  private String token(Clock clock, String session) {
    byte[] key = new Keys(server.data().resolve("keys")).tokenKey();
    return new Tokens(VERTX, key, clock)
        .issue(new Tokens.Bearer.OfSeat(new SessionId(session), new SeatId(seat)))
        .token();
  }

  private void assertTokenOpensNothing(String token) {
    browser.get(table.path("/document"), token).requireProblem(401, "token-invalid");
    assertOpensNoSocket(token);
  }

  private void assertOpensNoSocket(String token) {
    ClientSocket stranger = ClientSocket.connectFromPage(VERTX, server.port());
    stranger.send(new ClientMessage.Hello(token, "page", null));
    assertEquals("token-expired", stranger.awaitBye().code());
    ClientSocket renewing = table.socket(VERTX, browser, seat);
    renewing.send(new ClientMessage.Renew(token));
    assertEquals("token-expired", renewing.awaitBye().code());
  }

  @Test
  void aForeignSession() {
    Table foreign = Table.open(server, facilitator);
    String mine = browser.seatToken(table.session(), seat);
    browser.get(foreign.path("/document"), mine).requireProblem(404, "not-found");
    browser
        .post("/api/token", Map.of("session", foreign.session(), "seat", seat))
        .requireProblem(403, "not-allowed");
    ClientSocket stranger = ClientSocket.connectFromPage(VERTX, server.port());
    stranger.send(
        new ClientMessage.Hello(token(Clock.systemUTC(), foreign.session()), "page", null));
    assertEquals("removed", stranger.awaitBye().code());
    ClientSocket nowhere = ClientSocket.connectFromPage(VERTX, server.port());
    nowhere.send(new ClientMessage.Hello(token(Clock.systemUTC(), "none"), "page", null));
    assertEquals("removed", nowhere.awaitBye().code());
  }

  @Test
  void aRevokedInvitation() {
    TestAnswer invited = table.invite("observer", "many");
    TestBrowser early = table.join(invited.text("secret"), "Early");
    facilitator
        .delete(table.path("/invitations/" + invited.text("invitation")), table.leadToken())
        .requireStatus(204);
    Map<String, String> late = Map.of("secret", invited.text("secret"), "name", "Late");
    server.browser().post("/api/join", late).requireProblem(404, "not-found");
    server
        .browser()
        .post("/api/join/look", Map.of("secret", invited.text("secret")))
        .requireProblem(404, "invitation-unknown");
    assertEquals("Early", early.get("/api/seats").text("0.name"));
  }

  @Test
  void aScriptInACommentStaysText() {
    assertAccepted(
        socket,
        new Command.Annotate(passage(), Kind.COMMENT, Layer.EVERYONE, Text.of(SCRIPT), null));
    Card.AnnotationCard seen = neighbour.awaitCard(Card.AnnotationCard.class, _ -> true);
    assertEquals(Text.of(SCRIPT), seen.body());
  }

  @Test
  void aScriptInANameStaysText() {
    assertAccepted(socket, new Command.Rename(Text.of(SCRIPT)));
    neighbour.awaitCard(Card.SeatCard.class, card -> card.name().equals(Text.of(SCRIPT)));
    TestAnswer seats = browser.get("/api/seats").requireStatus(200);
    assertEquals(SCRIPT, seats.text("0.name"));
    assertEquals("application/json", seats.header("Content-Type"));
    assertEquals("nosniff", seats.header("X-Content-Type-Options"));
  }

  @Test
  void aScriptForATagIsNoTag() {
    assertRefused(
        Refusal.Code.UNKNOWN_TAG,
        socket.ask(
            new Command.Annotate(
                passage(), Kind.TAG, Layer.EVERYONE, Text.of(SCRIPT), new TagId(SCRIPT))));
  }

  @Test
  void aScriptInMarkdownIsLeftOut() {
    String markdown =
        "# A title\n\nBefore " + SCRIPT + " and [a link](javascript:alert(1)).\n\n" + SCRIPT + "\n";
    TestAnswer preview =
        facilitator
            .post(
                "/api/documents/preview",
                Map.of(
                    "title", SCRIPT,
                    "attribution", SCRIPT,
                    "format", "markdown",
                    "text", markdown,
                    "edits", List.of()),
                facilitator.accountToken())
            .requireStatus(200);
    String text = preview.text("text");
    assertTrue(text.contains("Before") && text.contains("a link"), text);
    assertTrue(!text.contains("<script") && !text.contains("javascript:"), text);
  }

  private Passage passage() {
    byte[] document =
        browser
            .get(table.path("/document"), browser.seatToken(table.session(), seat))
            .response()
            .body();
    return Json.read(document, RevisionFile.class).revision().passage(0, 20);
  }

  @Test
  void aMessageOfAMillionCharacters() {
    assertRefused(Refusal.Code.TEXT_TOO_LONG, socket.ask(say(Text.of("x".repeat(20_001)))));
    assertAccepted(socket, say(Text.of("x".repeat(20_000))));
    socket.order(say(Text.of("x".repeat(1_000_000))));
    assertEquals("bad-frame", socket.awaitBye().code());
  }

  @Test
  void aClockThatJumps(@TempDir Path folder) {
    TurnedTime time = new TurnedTime();
    try (LiveServer jumping = LiveServer.start(folder, LiveServer.Like.usual().with(time))) {
      SessionId session = new SessionId("session-1");
      ClientSocket lead = jumping.connect(session, jumping.open(session)).awaitView();
      assertAccepted(lead, new Command.StartPlay());
      Card.SessionCard before = lead.cards(Card.SessionCard.class).getFirst();
      Instant last = Instant.MIN;
      for (Duration jump : List.of(Duration.ofDays(400), Duration.ofDays(-800), Duration.ZERO)) {
        time.setWallBy(jump);
        time.pass(Duration.ofMillis(5));
        Text words = Text.of("After a jump of " + jump);
        assertAccepted(lead, say(words));
        Card.MessageCard said =
            lead.awaitCard(Card.MessageCard.class, card -> card.text().equals(words));
        assertTrue(said.at().isAfter(last), said.at() + " follows " + last);
        last = said.at();
      }
      assertEquals(before, lead.cards(Card.SessionCard.class).getFirst(), "phase and deadline");
    }
  }

  @Test
  void aClockThatWasSetIsSaidAndThatItIsRightAgain(@TempDir Path folder) {
    TurnedTime time = new TurnedTime();
    try (LiveServer drifting = LiveServer.start(folder, LiveServer.Like.usual().with(time))) {
      SessionId session = new SessionId("session-1");
      ClientSocket lead = drifting.connect(session, drifting.open(session)).awaitView();
      time.setWallBy(Duration.ofMillis(1900));
      assertAccepted(lead, say(Text.of("Within two seconds nothing is said.")));
      time.setWallBy(Duration.ofMillis(-3_601_900));
      assertAccepted(lead, say(Text.of("An hour back.")));
      ServerMessage.Weather set =
          lead.await(ServerMessage.Weather.class, weather -> !weather.message().isEmpty());
      assertEquals(ServerMessage.Weather.State.READY, set.state());
      assertTrue(set.message().contains("set back by 3600 seconds"), set.message());
      time.setWallBy(Duration.ofHours(1));
      assertAccepted(lead, say(Text.of("Right again.")));
      lead.awaitTimes(ServerMessage.Weather.class, weather -> weather.message().isEmpty(), 2);
    }
  }
}
