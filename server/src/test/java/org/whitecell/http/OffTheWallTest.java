package org.whitecell.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whitecell.Conditions;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.scenario.SmallScenario;
import org.whitecell.session.Command;
import org.whitecell.session.Played;
import org.whitecell.session.Role;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.session.Worded;
import org.whitecell.sight.Card;
import org.whitecell.store.Kept;
import org.whitecell.store.Shelf;
import org.whitecell.wire.ClientMessage;
import org.whitecell.wire.ServerMessage;
import org.whitecell.words.Text;

/** Words that the white cell takes off the wall are gone from views, log and desk. */
@SuppressWarnings("NullAway.Init")
class OffTheWallTest {
  private static final SessionId SESSION = new SessionId("session-1");
  private static final String SECRET = "Not for the record";

  @TempDir Path folder;
  private LiveServer server;
  private SeatId lead;
  private SeatId north;
  private ClientSocket author;

  @BeforeEach
  void start() {
    server = LiveServer.start(folder);
    lead = server.open(SESSION);
    north = server.seat(SESSION, lead, new Role.Player(SmallScenario.NORTH), "Nora");
    author = server.connect(SESSION, north).awaitView();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private AnnotationId note() {
    var made =
        assertInstanceOf(
            ServerMessage.Accepted.class,
            author.ask(
                new Command.Annotate(
                    Played.passage(0, 10), Kind.COMMENT, Layer.ACTOR, Text.of(SECRET), null)));
    return new AnnotationId(made.id());
  }

  private void keep(String slot, String text) {
    author.send(new ClientMessage.Keep(slot, text));
    author.await(ServerMessage.Kept.class, kept -> kept.slot().equals(slot));
  }

  private void takeOff(AnnotationId note) {
    var white = server.connect(SESSION, lead).awaitView();
    assertInstanceOf(
        ServerMessage.Accepted.class,
        white.ask(new Command.BlankWordsOf(new Worded.OfNote(note), Text.of("By request"))));
    author.awaitCard(Card.AnnotationCard.class, card -> card.body().equals(Text.BLANKED));
  }

  private String deskAsItLies() {
    StringBuilder all = new StringBuilder();
    for (Kept record : server.store().shelf(Shelf.Kind.DRAFTS).list(SESSION.value() + "/")) {
      all.append(new String(record.content(), UTF_8));
    }
    return all.toString();
  }

  @Test
  void theyAreGoneFromWhatTheirAuthorWasWritingToo() {
    AnnotationId note = note();
    author.ask(new Command.EditAnnotation(note, Text.of(SECRET + ", once more"), null));
    keep("edit/" + note.value(), SECRET + ", put better");
    keep("reply/" + note.value(), "What of the harbour?");
    assertTrue(deskAsItLies().contains(SECRET));
    takeOff(note);
    server.close();
    server = LiveServer.start(folder);
    ClientSocket again = server.connect(SESSION, north).awaitView();
    again.await(ServerMessage.Scratch.class, s -> s.text().equals("What of the harbour?"));
    assertTrue(again.frames().stream().noneMatch(frame -> frame.contains(SECRET)));
    assertFalse(server.recorded(SESSION).toString().contains(SECRET));
    Conditions.until(Duration.ofSeconds(10), () -> !deskAsItLies().contains(SECRET));
  }

  @Test
  void aDroppingThatWasCutShortIsDoneAtTheNextLoading() {
    AnnotationId note = note();
    keep("edit/" + note.value(), SECRET + ", put better");
    Shelf desk = server.store().shelf(Shelf.Kind.DRAFTS);
    Kept kept =
        desk.list(SESSION.value() + "/").stream()
            .filter(record -> record.key().contains("edit/"))
            .findFirst()
            .orElseThrow();
    takeOff(note);
    server.close();
    server = LiveServer.start(folder);
    server.store().shelf(Shelf.Kind.DRAFTS).put(kept.key(), Shelf.ABSENT, kept.content());
    server.connect(SESSION, north).awaitView();
    Conditions.until(Duration.ofSeconds(10), () -> !deskAsItLies().contains(SECRET));
  }
}
