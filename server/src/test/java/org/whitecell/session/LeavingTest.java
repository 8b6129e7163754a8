package org.whitecell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.whitecell.scenario.SmallScenario.NORTH;
import static org.whitecell.scenario.SmallScenario.SOUTH;
import static org.whitecell.scenario.SmallScenario.TRADE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whitecell.scenario.Degree;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.scenario.Points;
import org.whitecell.words.Text;

/** What a step would leave undone is known before it is taken. */
class LeavingTest {
  private final Played play = Played.opened();
  private final SeatId ann = play.player(NORTH, "Ann");

  private List<Leaving> leaving() {
    return Leaving.ofThePhase(play.state());
  }

  @Test
  void whoHasSubmittedNothingIsNamedWhileMovesAreMade() {
    play.inPhase(PhaseKind.DELIBERATE);
    assertEquals(List.of(), leaving());
    play.inPhase(PhaseKind.MOVE);
    assertEquals(List.of(new Leaving.NothingSubmitted(List.of(NORTH, SOUTH))), leaving());
    MoveId move = play.submits(ann, Played.talk(Disclosure.SEALED));
    assertEquals(List.of(new Leaving.NothingSubmitted(List.of(SOUTH))), leaving());
    play.order(ann, new Command.WithdrawMove(move));
    assertEquals(List.of(new Leaving.NothingSubmitted(List.of(NORTH, SOUTH))), leaving());
  }

  @Test
  void movesThatWereNotRuledOnAreNamedFromThePhaseOfRulingsOn() {
    play.inPhase(PhaseKind.MOVE);
    MoveId move = play.submits(ann, Played.talk(Disclosure.SEALED));
    play.opensNext();
    assertEquals(List.of(), leaving());
    play.opensNext();
    assertEquals(List.of(new Leaving.NotRuled(List.of(move))), leaving());
    play.opensNext();
    assertEquals(List.of(new Leaving.NotRuled(List.of(move))), leaving());
    rules(move, List.of());
    assertEquals(List.of(), leaving());
  }

  @Test
  void theEndOfPlayLeavesWhatWouldStillFallDue() {
    play.inPhase(PhaseKind.MOVE);
    MoveId move = play.submits(ann, Played.talk(Disclosure.SEALED));
    play.inPhase(PhaseKind.RULE);
    assertEquals(List.of(new Leaving.NotRuled(List.of(move))), Leaving.ofPlay(play.state()));
    rules(move, List.of(new Effect(TRADE, Points.whole(1), 1, 1)));
    assertEquals(List.of(new Leaving.StillToCome(2)), Leaving.ofPlay(play.state()));
  }

  private void rules(MoveId move, List<Effect> effects) {
    play.order(
        play.lead(),
        new Command.Rule(
            move,
            Method.DECISION,
            Degree.FAILS,
            effects,
            Text.of("Because"),
            List.of(),
            Text.of("It fails."),
            List.of()));
  }
}
