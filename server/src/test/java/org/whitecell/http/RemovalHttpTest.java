package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vertx.core.Vertx;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whitecell.session.Channel;
import org.whitecell.session.Command;
import org.whitecell.session.SeatId;
import org.whitecell.wire.ClientMessage;
import org.whitecell.wire.ServerMessage;
import org.whitecell.words.Text;

/**
 * Whoever is removed has nothing left of the seat from the moment in which the removal is
 * acknowledged: no socket, no second tab, no token, no link, no export.
 */
final class RemovalHttpTest {

  private static final Vertx VERTX = Vertx.vertx();

  private static Running server;

  private Table table;
  private String invitation;
  private TestBrowser removed;
  private String seat;
  private String token;
  private ClientSocket first;
  private ClientSocket second;
  private ClientSocket lead;

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
  void aSecondOfTheWhiteCellSitsInTwoTabs() {
    table = Table.open(server, server.admin());
    lead = table.socket(VERTX, table.lead(), table.seat());
    invitation = table.invite("white-cell", "one").text("secret");
    removed = server.browser();
    seat =
        removed
            .post("/api/join", Map.of("secret", invitation, "name", "Rhea"))
            .requireStatus(201)
            .text("seat");
    token = removed.seatToken(table.session(), seat);
    first = table.socket(VERTX, removed, seat);
    second = table.socket(VERTX, removed, seat);
  }

  @AfterEach
  void theLeadStays() {
    assertInstanceOf(
        ServerMessage.Accepted.class,
        lead.ask(new Command.Say(new Channel.Everyone().id(), Text.of("Let us go on"))));
    lead.close();
  }

  private void remove() {
    assertInstanceOf(
        ServerMessage.Accepted.class,
        lead.ask(new Command.Remove(new SeatId(seat), Text.of("Wrong room"))));
  }

  @Test
  void socketAndSecondTabEnd() {
    remove();
    assertEquals("removed", first.awaitBye().code());
    assertEquals("removed", second.awaitBye().code());
    ClientSocket back = ClientSocket.connectFromPage(VERTX, server.port());
    back.send(new ClientMessage.Hello(token, "page", second.cursor()));
    assertEquals("removed", back.awaitBye().code());
    assertEquals(0, back.view().size());
  }

  @Test
  void theTokenOpensNothingMoreAndNoOtherIsSold() {
    removed.get(table.path("/document"), token).requireStatus(200);
    remove();
    removed.get(table.path("/document"), token).requireProblem(403, "removed");
    removed.post(table.path("/resume-link"), Map.of(), token).requireProblem(403, "removed");
    removed.put(table.path("/lobby-code"), Map.of(), token).requireProblem(403, "removed");
    removed
        .post(
            table.path("/invitations"),
            Map.of("role", Map.of("type", "white-cell"), "places", "one"),
            token)
        .requireProblem(403, "removed");
    removed
        .post("/api/token", Map.of("session", table.session(), "seat", seat))
        .requireProblem(403, "removed");
    assertEquals(0, removed.get("/api/seats").items().size());
  }

  @Test
  void noLinkLeadsBack() {
    String resume =
        removed.post(table.path("/resume-link"), Map.of(), token).requireStatus(200).text("secret");
    remove();
    for (TestBrowser browser : new TestBrowser[] {removed, server.browser()}) {
      browser.post("/api/resume", Map.of("secret", resume)).requireProblem(403, "removed");
      browser
          .post("/api/join", Map.of("secret", invitation, "name", "Rhea"))
          .requireProblem(409, "invitation-spent");
    }
  }

  @Test
  void theLogIsExportedNoMore() {
    String log = "/api/logs/" + table.session();
    removed.get(log + "/export", token).requireStatus(200);
    remove();
    removed.get(log + "/export", token).requireProblem(404, "not-found");
    removed.get(log, token).requireProblem(404, "not-found");
  }

  @Test
  void whoLeavesHasNothingLeftEither() {
    removed.post(table.path("/leave"), Map.of(), token).requireStatus(204);
    assertEquals("removed", first.awaitBye().code());
    assertEquals("removed", second.awaitBye().code());
    removed.get("/api/logs/" + table.session() + "/export", token).requireProblem(404, "not-found");
  }
}
