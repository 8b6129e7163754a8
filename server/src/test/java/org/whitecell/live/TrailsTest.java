package org.whitecell.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.scenario.SmallScenario;
import org.whitecell.session.Command;
import org.whitecell.session.Evolve;
import org.whitecell.session.Played;
import org.whitecell.session.Recorded;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.session.State;
import org.whitecell.sight.ViewKey;
import org.whitecell.words.Text;

/** A cursor goes by what its own view was shown, and a trail holds no more than it may. */
class TrailsTest {

  private static final byte[] SECRET = "a secret of this installation alone".getBytes(UTF_8);
  private static final ViewKey NORTHS = new ViewKey.OfActor(SmallScenario.NORTH, null);
  private static final ViewKey SOUTHS = new ViewKey.OfActor(SmallScenario.SOUTH, null);
  private static final int BYTES = 512 * 1024;

  private final Played play = Played.opened();
  private final SeatId north = play.player(SmallScenario.NORTH, "Nora");
  private final SeatId south = play.player(SmallScenario.SOUTH, "Sven");
  private final Cursors cursors = new Cursors(SECRET, new SessionId("session-1"));
  private final Trails trails = new Trails(cursors, play.state(), 1, BYTES);

  /** What was ordered is shown, a group for each event. */
  private void then(Runnable orders) {
    State state = play.state();
    int told = play.log().size();
    orders.run();
    for (Recorded recorded : play.log().subList(told, play.log().size())) {
      State after = Evolve.apply(state, recorded);
      trails.follow(List.of(new Step(state, recorded, after)), after);
      state = after;
    }
  }

  private void note(SeatId by, Layer layer, String words) {
    play.order(
        by, new Command.Annotate(Played.passage(4, 10), Kind.COMMENT, layer, Text.of(words), null));
  }

  private Optional<List<byte[]>> since(ViewKey key, String cursor) {
    return trails.open(key, cursor).flatMap(place -> trails.since(key, place));
  }

  @Test
  void aCursorIsGoodForSoManyMessagesHoweverMuchIsHidden() {
    String first = trails.cursor(SOUTHS);
    then(() -> {
      for (int i = 0; i < Trail.MESSAGES; i++) {
        note(north, Layer.ACTOR, "Hidden");
        note(south, Layer.ACTOR, "Shown");
        note(north, Layer.ACTOR, "Hidden");
      }
    });
    assertEquals(Optional.of(Trail.MESSAGES), since(SOUTHS, first).map(List::size));
    then(() -> note(south, Layer.ACTOR, "One more"));
    assertEquals(Optional.empty(), since(SOUTHS, first));
  }

  @Test
  void whatShowsAViewNothingChangesItsCursorInNothing() {
    String first = trails.cursor(SOUTHS);
    String northsFirst = trails.cursor(NORTHS);
    then(() -> note(north, Layer.ACTOR, "Hidden"));
    assertEquals(first, trails.cursor(SOUTHS));
    assertNotEquals(northsFirst, trails.cursor(NORTHS));
    assertEquals(Optional.of(0), since(SOUTHS, first).map(List::size));
  }

  @Test
  void aCursorOfAnotherLoadingViewOrSessionIsGoodForNothing() {
    String cursor = trails.cursor(SOUTHS);
    assertEquals(
        Optional.empty(),
        new Trails(cursors, play.state(), 2, BYTES)
            .since(SOUTHS, trails.open(SOUTHS, cursor).orElseThrow()));
    assertEquals(Optional.empty(), trails.open(NORTHS, cursor));
    assertEquals(
        Optional.empty(), new Cursors(SECRET, new SessionId("session-2")).open(SOUTHS, cursor));
    assertEquals(Optional.empty(), trails.open(SOUTHS, cursor.substring(1) + "A"));
  }

  @Test
  void aTrailHoldsNoMoreBytesThanItMay() {
    Trail trail = new Trail(0, BYTES);
    for (long place = 1; place <= 12; place++) {
      trail.add(new Trail.Shown(place, new byte[BYTES / 10]));
    }
    assertEquals(10, trail.all().size());
    assertEquals(Optional.of(10), trail.since(2).map(List::size));
    assertEquals(Optional.empty(), trail.since(1));
    trail.add(new Trail.Shown(13, new byte[BYTES + 1]));
    assertEquals(List.of(), trail.all());
    assertEquals(Optional.of(0), trail.since(13).map(List::size));
  }

  /** A key that no seat has any more costs nothing. */
  @Test
  void whoseSeatIsGoneHasNoTrail() {
    then(() -> play.order(play.lead(), new Command.Remove(south, Text.of("Gone home"))));
    assertThrows(IllegalStateException.class, () -> trails.cursor(SOUTHS));
    then(() -> play.player(SmallScenario.SOUTH, "Svea"));
    assertEquals(Optional.of(0), since(SOUTHS, trails.cursor(SOUTHS)).map(List::size));
  }
}
