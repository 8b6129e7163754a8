package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whitecell.Conditions;
import org.whitecell.json.Json;
import org.whitecell.json.Tree;
import org.whitecell.session.Channel;
import org.whitecell.session.Command;
import org.whitecell.session.CommandKey;
import org.whitecell.session.Refusal;
import org.whitecell.sight.Card;
import org.whitecell.store.Append;
import org.whitecell.store.Entry;
import org.whitecell.store.Group;
import org.whitecell.store.Store;
import org.whitecell.store.Tail;
import org.whitecell.store.Words;
import org.whitecell.store.embedded.EmbeddedStore;
import org.whitecell.store.embedded.RawFile;
import org.whitecell.wire.ClientMessage;
import org.whitecell.wire.ServerMessage;
import org.whitecell.wire.ServerMessage.Weather;
import org.whitecell.words.Text;

/**
 * A session whose log is damaged is readable up to there, named to the administrator and never
 * written again; the others go on.
 */
final class QuarantineHttpTest {

  private static final int MESSAGES = 6;

  private final Vertx vertx = Vertx.vertx();
  private Running server;
  private TestBrowser lead;
  private Table damaged;
  private Table sound;

  @BeforeEach
  void playTwoSessions() {
    server = Running.start();
    lead = server.admin();
    damaged = Table.open(server, lead);
    sound = Table.open(server, lead);
    talk(damaged);
    talk(sound);
  }

  @AfterEach
  void stop() {
    server.close();
    vertx.close().await();
  }

  /** Says things, each of which becomes a group of its own. */
  private void talk(Table table) {
    ClientSocket socket = table.socket(vertx, lead, table.seat());
    for (int i = 1; i <= MESSAGES; i++) {
      assertInstanceOf(ServerMessage.Accepted.class, socket.ask(message("Message " + i)));
    }
    socket.close();
  }

  private static Command.FromASeat message(String words) {
    return new Command.Say(new Channel.Everyone().id(), Text.of(words));
  }

  private String groupFromTheEnd(Path data, int back) {
    List<String> groups = RawFile.groups(data, damaged.session());
    return groups.get(groups.size() - 1 - back);
  }

  @Test
  void aFlippedByteIsMetWhereItIs() {
    assertQuarantined(
        data -> RawFile.flipABit(data, groupFromTheEnd(data, 2)),
        MESSAGES - 3,
        "a part of its log is not as it was written");
  }

  @Test
  void aFlippedByteIsMetAlsoAtTheVeryEnd() {
    assertQuarantined(
        data -> RawFile.flipABit(data, groupFromTheEnd(data, 0)),
        MESSAGES - 1,
        "a part of its log is not as it was written");
  }

  @Test
  void nothingBehindAGapIsShown() {
    assertQuarantined(
        data -> RawFile.remove(data, groupFromTheEnd(data, 2)),
        MESSAGES - 3,
        "a part of its log is missing");
  }

  @Test
  void whatANewerVersionWroteIsNotSkipped() {
    assertQuarantined(this::foretell, MESSAGES, "a newer version wrote entry");
  }

  /** Appends an event of a type that nobody knows yet. */
  private void foretell(Path data) {
    try (Store store = EmbeddedStore.open(data)) {
      List<Group> groups = new ArrayList<>();
      Tail tail = store.log().read(damaged.session(), 1, groups::add).tail();
      Tree.Obj last = (Tree.Obj) Json.read(groups.getLast().entries().getLast().fixed());
      Tree.Obj next =
          last.with("seq", Tree.Num.of(tail.seq() + 1))
              .with("before", new Tree.Str(tail.lastEntry().hex()))
              .with("event", new Tree.Str("prophecy-made"))
              .without("words");
      Entry entry = new Entry(tail.seq() + 1, Json.canonical(next), Words.NONE);
      assertInstanceOf(
          Append.Stored.class,
          store.log().append(Group.after(tail, damaged.session(), "w", List.of(entry))));
    }
  }

  private void assertQuarantined(Consumer<Path> damage, int readable, String words) {
    List<String> left = new ArrayList<>();
    server.restartAfter(data -> {
      damage.accept(data);
      left.addAll(RawFile.groups(data, damaged.session()));
    });
    lead = lead.at(server.port());

    ClientSocket window = at(damaged).socket(vertx, lead, damaged.seat());
    assertEquals(readable, window.cards(Card.MessageCard.class).size());
    Weather weather = window.await(Weather.class);
    assertEquals(Weather.State.UNAVAILABLE, weather.state());
    assertTrue(weather.message().contains(words), weather.message());
    var refused = assertInstanceOf(ServerMessage.Refused.class, ask(window, "Too late"));
    assertEquals(Refusal.Code.SESSION_DAMAGED, refused.code());

    ClientSocket other = at(sound).socket(vertx, lead, sound.seat());
    assertEquals(MESSAGES, other.cards(Card.MessageCard.class).size());
    assertInstanceOf(ServerMessage.Accepted.class, ask(other, "Still here"));

    assertNamed(words);
    server.restartAfter(
        data -> assertEquals(left, RawFile.groups(data, damaged.session()), "it was appended to"));
    lead = lead.at(server.port());
    assertNamed(words);
  }

  /** Under a key that no page before the restart has used. */
  private static ServerMessage ask(ClientSocket socket, String words) {
    CommandKey key = new CommandKey("page", 1001);
    socket.send(new ClientMessage.Send(key, message(words)));
    return socket.answer(key);
  }

  private Table at(Table table) {
    return new Table(server.people(), lead, table.session(), table.seat());
  }

  /** The list follows a moment later. */
  private void assertNamed(String words) {
    Conditions.until(Duration.ofSeconds(20), () -> !quarantine().items().isEmpty());
    TestAnswer list = quarantine();
    assertEquals(1, list.items().size(), list::body);
    assertEquals(damaged.session(), list.text("0.session"));
    assertEquals("session-damaged", list.text("0.code"));
    assertEquals("admin", list.text("0.openedBy"));
    assertTrue(list.text("0.fault").contains(words), list::body);
  }

  private TestAnswer quarantine() {
    return lead.get("/api/quarantine", lead.accountToken()).requireStatus(200);
  }

  @Test
  void onlyAnAdministratorIsTold() {
    TestBrowser facilitator = server.account("facilitator", "facilitator");
    facilitator
        .get("/api/quarantine", facilitator.accountToken())
        .requireProblem(403, "not-allowed");
    assertEquals(List.of(), quarantine().items());
  }
}
