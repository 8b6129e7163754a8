package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whitecell.ServerProcess;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.formats.RevisionFile;
import org.whitecell.json.Json;
import org.whitecell.session.Channel;
import org.whitecell.session.Command;
import org.whitecell.session.CommandKey;
import org.whitecell.session.DraftId;
import org.whitecell.session.MoveDraft.Slot;
import org.whitecell.wire.ClientMessage;
import org.whitecell.wire.ServerMessage;
import org.whitecell.words.Text;

/**
 * The server, with the logging it is shipped with, says nothing of what it keeps: a short session
 * is played with secrets planted in it, things go wrong, and neither the log nor the metrics nor
 * any problem names one of them.
 */
final class SilenceTest {

  private final Map<String, String> secrets = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  @TempDir Path folder;

  @Test
  void neitherLogNorMetricsNorProblemsTellASecret() throws Exception {
    Path log = folder.resolve("log");
    List<String> options = List.of("--port", "0", "--data", folder.resolve("data").toString());
    String metrics;
    Vertx vertx = Vertx.vertx();
    try (ServerProcess server = ServerProcess.start(options, log)) {
      play(vertx, server);
      TestBrowser passer = new TestPeople(server.port(), "").browser();
      metrics = passer.get("/metrics").requireStatus(200).body();
      server.kill();
    } finally {
      vertx.close().await();
    }
    try (ServerProcess again = ServerProcess.start(options, log)) {
      again.stop();
    }
    String said = Files.readString(log);

    assertTrue(metrics.contains("whitecell_events_stored_total"), metrics);
    assertTrue(said.contains("Stopped"), "the log is the shipped one: " + said);
    assertEquals(problems.size(), problems.stream().filter(p -> p.contains("\"code\"")).count());
    assertFalse(problems.isEmpty());
    secrets.forEach((what, secret) -> {
      assertFalse(said.contains(secret), what + " stands in the log:\n" + said);
      assertFalse(metrics.contains(secret), what + " stands in the metrics:\n" + metrics);
      problems.forEach(
          problem -> assertFalse(problem.contains(secret), what + " stands in " + problem));
    });
  }

  private String plant(String what, String secret) {
    secrets.put(what, secret);
    return secret;
  }

  private String planted(String what) {
    return Objects.requireNonNull(secrets.get(what), what);
  }

  private void play(Vertx vertx, ServerProcess server) {
    plant("the first password", server.firstPassword());
    plant("a password", TestPeople.PASSWORD);
    TestPeople people = new TestPeople(server.port(), server.firstPassword());
    TestBrowser facilitator = people.account(plant("an account", "Facilia Tor"), "facilitator");
    plant("an account's cookie", String.valueOf(facilitator.cookie()).split("=", 2)[1]);
    plant("an account's token", facilitator.accountToken());
    Table table = Table.open(people, facilitator, "names");
    plant("a session", table.session());
    plant("a title", "An opening");
    plant("a name", "The lead");
    String secret = plant("an invitation", table.invite(table.actor(), "one").text("secret"));
    TestBrowser player = people.browser();
    String seat =
        player
            .post("/api/join", Map.of("secret", secret, "name", plant("a player", "Piotr Plyr")))
            .requireStatus(201)
            .text("seat");
    plant("a seat", seat);
    plant(
        "a resume link",
        player
            .post(table.path("/resume-link"), Map.of(), player.seatToken(table.session(), seat))
            .requireStatus(200)
            .text("secret"));
    plant(
        "a code",
        table.lead().put(table.path("/lobby-code"), Map.of(), table.leadToken()).text("code"));
    TestBrowser admin = people.admin();
    plant(
        "a one-time password",
        admin
            .post(
                "/api/accounts",
                Map.of("name", plant("a newcomer", "Newa Comer"), "roles", List.of()),
                admin.accountToken())
            .requireStatus(201)
            .text("oneTimePassword"));
    plant("a seat's cookie", String.valueOf(player.cookie()).split("=", 2)[1]);
    String token = plant("a seat's token", player.seatToken(table.session(), seat));
    write(table, table.socket(vertx, player, seat), player, token);
    goWrong(vertx, server, table, player, token);
  }

  private void write(Table table, ClientSocket socket, TestBrowser player, String token) {
    byte[] document = player.get(table.path("/document"), token).response().body();
    var passage = Json.read(document, RevisionFile.class).revision().passage(0, 40);
    plant("the text", passage.exact());
    Text note = Text.of(plant("a note", "sturgeon in the reeds"));
    Text message = Text.of(plant("a message", "meet me by the gasometer"));
    for (Command.FromASeat command :
        List.of(
            new Command.Annotate(passage, Kind.COMMENT, Layer.ACTOR, note, null),
            new Command.Say(new Channel.Everyone().id(), message))) {
      assertInstanceOf(ServerMessage.Accepted.class, socket.ask(command));
    }
    socket.send(
        new ClientMessage.Keep("note", plant("what is being written", "not yet said aloud")));
    socket.await(ServerMessage.Kept.class);
    socket.send(new ClientMessage.OpenDraft(new CommandKey("page", 1)));
    DraftId draft = socket.await(ServerMessage.DraftOpened.class).draft();
    String title = plant("a draft", "cut the cable at dawn");
    socket.send(new ClientMessage.WriteDraft(draft, Slot.TITLE, title, List.of(), 1));
    socket.await(ServerMessage.DraftShown.class, shown -> Json.writeString(shown).contains(title));
    socket.close();
  }

  /** Whatever goes wrong, it carries secrets. */
  private void goWrong(
      Vertx vertx, ServerProcess server, Table table, TestBrowser player, String token) {
    String session = table.session();
    player.signIn(planted("an account"), planted("a message"));
    problem(player.signIn(planted("an account"), planted("a message")));
    problem(player.get(table.path("/document"), token + "x"));
    problem(player.get("/api/sessions/" + session + "/nothing/" + token, token));
    problem(player.post("/api/token", Map.of("session", session, "seat", session)));
    String broken = "{\"name\":\"" + planted("a player") + "\",\"secret\":[}";
    problem(player.send("POST", "/api/join", broken.getBytes(StandardCharsets.UTF_8)));
    problem(player.post("/api/join", Map.of("secret", token, "name", planted("a player"))));
    problem(
        player.post(
            "/api/join", Map.of("secret", token, "name", "x", "more", planted("a message"))));
    problem(
        player.post("/api/join", Map.of("secret", List.of(planted("an invitation")), "name", 1)));
    problem(
        player.send(
            player
                .bare("/api/join")
                .header("Origin", "https://" + session + ".example")
                .POST(BodyPublishers.ofString(broken))
                .build(),
            "/api/join"));
    problem(player.post("/api/resume", Map.of("secret", planted("a resume link") + "x")));
    problem(player.post("/api/join/look", Map.of("code", planted("a note"))));
    problem(
        player.post(
            "/api/logs/import", Map.of("log", planted("a draft")), planted("a seat's token")));
    for (String line :
        List.of(
            "GET /api/" + token + "?secret=" + planted("an invitation") + " HTTP/1.1",
            "GET /%zz" + planted("a resume link") + " HTTP/1.1",
            "GET /" + token.repeat(40) + " HTTP/1.1",
            "BREW " + planted("a code") + " HTTP/7",
            planted("a one-time password"))) {
      RawHttp.ask(
          server.port(),
          RawHttp.request(
              line, "Host: 127.0.0.1", "Authorization: Bearer " + token, "Cookie: " + token));
    }
    for (String frame : List.of(broken, "{\"type\":\"" + planted("a note") + "\"}")) {
      ClientSocket socket = ClientSocket.connectFromPage(vertx, server.port());
      socket.sendRaw(frame);
      problems.add("\"code\"" + socket.awaitBye());
    }
  }

  private void problem(TestAnswer answer) {
    assertTrue(answer.status() >= 400, answer::body);
    problems.add(answer.body());
  }
}
