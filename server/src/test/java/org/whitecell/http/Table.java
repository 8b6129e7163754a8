package org.whitecell.http;

import io.vertx.core.Vertx;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.whitecell.json.Tree;
import org.whitecell.wire.ClientMessage;

/**
 * A session that was opened on what is shipped, with its lead.
 *
 * @param lead the browser that opened it
 * @param seat the lead's seat
 */
public record Table(TestPeople people, TestBrowser lead, String session, String seat) {

  static Table open(Running server, TestBrowser lead) {
    return open(server.people(), lead, "names");
  }

  static Table open(Running server, TestBrowser lead, String naming) {
    return open(server.people(), lead, naming);
  }

  public static Table open(TestPeople people, TestBrowser lead, String naming) {
    String token = lead.accountToken();
    TestAnswer scenarios = lead.get("/api/scenarios", token).requireStatus(200);
    String scenario = scenarios.text("0.id");
    String revision = scenarios.text("0.briefing");
    TestAnswer opened =
        lead.post(
                "/api/sessions",
                Map.of(
                    "title",
                    "An opening",
                    "revision",
                    revision,
                    "scenario",
                    scenario,
                    "marking",
                    "EXERCISE",
                    "naming",
                    naming,
                    "citations",
                    List.of(),
                    "leadName",
                    "The lead"),
                token)
            .requireStatus(201);
    return new Table(people, lead, opened.text("session"), opened.text("seat"));
  }

  public String leadToken() {
    return lead.seatToken(session, seat);
  }

  public String path(String rest) {
    return "/api/sessions/" + session + rest;
  }

  /** An invitation that the lead makes. */
  public TestAnswer invite(String role, String places) {
    Map<String, String> asked =
        role.equals("observer") || role.equals("white-cell")
            ? Map.of("type", role)
            : Map.of("type", "player", "actor", role);
    return lead.post(path("/invitations"), Map.of("role", asked, "places", places), leadToken())
        .requireStatus(201);
  }

  /** An actor of the scenario, the first. */
  public String actor() {
    return actors().getFirst();
  }

  /** The actors of the scenario. */
  public List<String> actors() {
    Tree.Obj scenario =
        (Tree.Obj) lead.get("/api/scenarios", lead.accountToken()).items().getFirst();
    Tree.Arr actors = (Tree.Arr) Objects.requireNonNull(scenario.members().get("actors"));
    return actors.items().stream()
        .map(actor -> ((Tree.Obj) actor).members().get("id") instanceof Tree.Str(var id) ? id : "")
        .toList();
  }

  /** A new browser that joins by this secret. */
  public TestBrowser join(String secret, String name) {
    TestBrowser browser = people.browser();
    browser.post("/api/join", Map.of("secret", secret, "name", name)).requireStatus(201);
    return browser;
  }

  /** A socket of this seat, which has its view. */
  ClientSocket socket(Vertx vertx, TestBrowser browser, String ofSeat) {
    ClientSocket socket = ClientSocket.connectFromPage(vertx, people.port());
    socket.send(new ClientMessage.Hello(browser.seatToken(session, ofSeat), "page", null));
    return socket.awaitView();
  }
}
