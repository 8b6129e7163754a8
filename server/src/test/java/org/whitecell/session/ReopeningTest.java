package org.whitecell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whitecell.scenario.SmallScenario.NORTH;
import static org.whitecell.scenario.SmallScenario.SOUTH;
import static org.whitecell.scenario.SmallScenario.STORM;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whitecell.scenario.Degree;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.words.Text;

/**
 * A phase that was left by mistake opens again, as long as nothing rests on its having been left.
 */
class ReopeningTest {
  private final Played play = Played.opened();
  private final SeatId lead = play.lead();
  private final SeatId ann = play.player(NORTH, "Ann");
  private final SeatId bo = play.player(SOUTH, "Bo");

  private void reopens() {
    play.order(lead, new Command.ReopenPhase(play.state().turn().juncture()));
  }

  @Test
  void aPhaseThatWasLeftOpensAgainWithTheTimeItHad() {
    play.inPhase(PhaseKind.DELIBERATE).waits(Duration.ofMinutes(4));
    play.opensNext();
    Duration had = Duration.ofMinutes(6).minusMillis(1);
    play.waits(Duration.ofMinutes(2));
    reopens();
    assertEquals(
        List.of(
            new Event.PhaseClosed(1, PhaseKind.MOVE),
            new Event.PhaseReopened(1, PhaseKind.DELIBERATE, play.now().plus(had))),
        play.events());
    assertTrue(play.state().turn().isIn(PhaseKind.DELIBERATE));
  }

  @Test
  void aPhaseWhoseTimeWasUpHasAMinute() {
    play.inPhase(PhaseKind.DELIBERATE).waits(Duration.ofMinutes(11));
    play.opensNext();
    reopens();
    assertEquals(
        new Clock.Running(play.now().plus(Duration.ofMinutes(1))), play.state().turn().clock());
  }

  @Test
  void twoStepsThatWereTakenByMistakeAreTakenBackOneByOne() {
    play.inPhase(PhaseKind.DELIBERATE);
    play.opensNext();
    play.opensNext();
    reopens();
    assertTrue(play.state().turn().isIn(PhaseKind.MOVE));
    reopens();
    assertTrue(play.state().turn().isIn(PhaseKind.DELIBERATE));
    assertNull(play.state().turn().wayBack());
    reopens();
    play.assertRefused(Refusal.Code.NOT_NOW);
  }

  @Test
  void aPhaseThatWasClosedOpensAgain() {
    play.inPhase(PhaseKind.MOVE).closesPhase();
    reopens();
    assertTrue(play.state().turn().isIn(PhaseKind.MOVE));
  }

  @Test
  void whatWasSubmittedSealedStaysSoAndDoesNotStandInTheWay() {
    play.inPhase(PhaseKind.DELIBERATE);
    play.opensNext();
    MoveId move = play.submits(ann, Played.talk(Disclosure.SEALED));
    reopens();
    assertTrue(play.state().turn().isIn(PhaseKind.DELIBERATE));
    assertEquals(
        Move.Standing.SUBMITTED, State.known(play.state().play().moves(), move).standing());
  }

  @Test
  void aRevealThatShowedAMoveStandsInTheWay() {
    play.inPhase(PhaseKind.MOVE);
    play.submits(ann, Played.talk(Disclosure.SEALED));
    play.opensNext();
    reopens();
    play.assertRefused(
        Refusal.Code.NOT_NOW,
        "No phase opens again: none was left in this turn, or something was shown since that others"
            + " may have acted on.");
  }

  @Test
  void aMoveThatIsOpenToAllStandsInTheWay() {
    play.inPhase(PhaseKind.DELIBERATE);
    play.opensNext();
    play.submits(ann, Played.talk(Disclosure.OPEN));
    reopens();
    play.assertRefused(Refusal.Code.NOT_NOW);
  }

  @Test
  void anArgumentStandsInTheWay() {
    MoveId move = shownInArgue();
    play.order(bo, new Command.Argue(move, Side.AGAINST, Text.of("No"), List.of()));
    reopens();
    play.assertRefused(Refusal.Code.NOT_NOW);
  }

  @Test
  void aRollStandsInTheWay() {
    MoveId move = shownInArgue();
    play.order(lead, new Command.RollDice(move, 7));
    reopens();
    play.assertRefused(Refusal.Code.NOT_NOW);
  }

  @Test
  void aRulingStandsInTheWay() {
    MoveId move = shownInArgue();
    play.order(
        lead,
        new Command.Rule(
            move,
            Method.DECISION,
            Degree.FAILS,
            List.of(),
            null,
            List.of(),
            Text.of("It fails."),
            List.of()));
    reopens();
    play.assertRefused(Refusal.Code.NOT_NOW);
  }

  @Test
  void anInjectStandsInTheWay() {
    play.inPhase(PhaseKind.DELIBERATE);
    play.opensNext();
    play.order(
        lead,
        new Command.SendInject(
            STORM, Text.of("A storm"), Text.of("It blows."), List.of(SOUTH), List.of()));
    reopens();
    play.assertRefused(Refusal.Code.NOT_NOW);
  }

  @Test
  void whatHappenedBeforeAPhaseWasLeftDoesNotStandInTheWay() {
    MoveId move = shownInArgue();
    play.order(bo, new Command.Argue(move, Side.AGAINST, Text.of("No"), List.of()));
    play.opensNext();
    reopens();
    assertTrue(play.state().turn().isIn(PhaseKind.ARGUE));
  }

  @Test
  void aNewTurnStandsInTheWay() {
    play.inPhase(PhaseKind.CONSEQUENCES);
    play.opensNext();
    reopens();
    play.assertRefused(Refusal.Code.NOT_NOW);
  }

  /**
   * An open move that could be read while the others wrote; it was not the leaving that showed it.
   */
  private MoveId shownInArgue() {
    play.inPhase(PhaseKind.MOVE);
    MoveId move = play.submits(ann, Played.talk(Disclosure.OPEN));
    play.opensNext();
    return move;
  }

  @Test
  void aPhaseOfMovesThatShowedNothingNewOpensAgain() {
    shownInArgue();
    reopens();
    assertTrue(play.state().turn().isIn(PhaseKind.MOVE));
  }

  @Test
  void onlyTheWhiteCellOpensAPhaseAgain() {
    play.inPhase(PhaseKind.MOVE);
    play.order(ann, new Command.ReopenPhase(play.state().turn().juncture()));
    play.assertRefused(Refusal.Code.NOT_ALLOWED);
  }
}
