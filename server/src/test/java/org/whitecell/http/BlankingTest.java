package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.scenario.SmallScenario;
import org.whitecell.session.Channel;
import org.whitecell.session.Command;
import org.whitecell.session.Played;
import org.whitecell.session.Role;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.sight.Card;
import org.whitecell.wire.ServerMessage;
import org.whitecell.wire.ServerMessage.Welcome;
import org.whitecell.words.Text;

/** Whom blanking reaches: who saw the words, and nobody else. */
@SuppressWarnings("NullAway.Init")
class BlankingTest {

  private static final SessionId SESSION = new SessionId("session-1");

  @TempDir Path folder;
  private LiveServer server;
  private SeatId lead;
  private SeatId north;

  @BeforeEach
  void start() {
    server = LiveServer.start(folder);
    lead = server.open(SESSION);
    north = server.seat(SESSION, lead, new Role.Player(SmallScenario.NORTH), "Nora");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static Command.Annotate note(String words) {
    return new Command.Annotate(
        Played.passage(0, 10), Kind.COMMENT, Layer.EVERYONE, Text.of(words), null);
  }

  @Test
  void whoSawBlankedWordsGetsTheCardAndNobodyElseAnything() {
    Role southern = new Role.Player(SmallScenario.SOUTH);
    SeatId south = server.seat(SESSION, lead, southern, "Sven");
    ClientSocket leading = server.connect(SESSION, lead).awaitView();
    ClientSocket northern = server.connect(SESSION, north).awaitView();
    ClientSocket other = server.connect(SESSION, south).awaitView();
    @Nullable String northsFirst = northern.cursor();
    @Nullable String southsFirst = other.cursor();
    northern.ask(whisper("Not for the record"));
    long entry = server.recorded(SESSION).getLast().seq();
    northern.ask(note("Said to all"));
    other.awaitCards(Card.AnnotationCard.class, 1);
    int framesBefore = other.frames().size();

    leading.ask(new Command.BlankWords(List.of(entry), Text.of("Asked for by its author")));
    northern.awaitCard(Card.MessageCard.class, card -> card.text().equals(Text.BLANKED));
    assertEquals(1, northern.messages().stream().filter(Welcome.class::isInstance).count());
    northern.ask(note("Said last"));
    other.awaitCards(Card.AnnotationCard.class, 2);
    assertEquals(
        1,
        other.frames().stream().skip(framesBefore).filter(f -> f.contains("\"changes\"")).count());
    assertEquals(1, other.messages().stream().filter(Welcome.class::isInstance).count());

    ClientSocket back = comesBack(south, southsFirst);
    assertEquals(Welcome.Start.CONTINUED, back.await(Welcome.class).start());
    assertEquals(2, back.view().size());
    ClientSocket whoSaw = comesBack(north, northsFirst);
    assertEquals(northern.view(), whoSaw.view());
    assertTrue(whoSaw.frames().stream().noneMatch(f -> f.contains("Not for the record")));
  }

  private ClientSocket comesBack(SeatId seat, @Nullable String cursor) {
    ClientSocket again = server.connect();
    again.hello(SESSION, seat, cursor);
    return again.awaitView();
  }

  private static Command.Say whisper(String words) {
    return new Command.Say(new Channel.Within(SmallScenario.NORTH).id(), Text.of(words));
  }

  @Test
  void wordsThatWereEditedAwayAndThenBlankedAreNotToldToWhoComesBack() {
    ClientSocket leading = server.connect(SESSION, lead).awaitView();
    ClientSocket northern = server.connect(SESSION, north).awaitView();
    @Nullable String first = northern.cursor();
    AnnotationId note =
        new AnnotationId(
            assertInstanceOf(ServerMessage.Accepted.class, leading.ask(note("A name of somebody")))
                .id());
    long entry = server.recorded(SESSION).getLast().seq();
    leading.ask(new Command.EditAnnotation(note, Text.of("No name"), null));
    northern.awaitCard(Card.AnnotationCard.class, card -> card.body().equals(Text.of("No name")));
    leading.ask(new Command.BlankWords(List.of(entry), Text.of("Asked for")));

    ClientSocket back = comesBack(north, first);
    assertEquals(northern.view(), back.view());
    assertTrue(back.frames().stream().noneMatch(frame -> frame.contains("A name of somebody")));
  }
}
