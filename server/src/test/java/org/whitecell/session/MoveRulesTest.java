package org.whitecell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.whitecell.scenario.SmallScenario.NORTH;
import static org.whitecell.scenario.SmallScenario.SOUTH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.scenario.SmallScenario;
import org.whitecell.session.Event.MovesRevealed;
import org.whitecell.session.Event.MovesRevealed.Reveal;
import org.whitecell.words.Text;

class MoveRulesTest {
  private final Played play = Played.opened();
  private final SeatId ann = play.player(NORTH, "Ann");
  private final SeatId bo = play.player(SOUTH, "Bo");

  @Test
  void sealedMovesHaveNoNumberUntilTheyAreRevealedTogether() {
    play.inPhase(PhaseKind.MOVE);
    MoveId first = play.submits(bo, Played.talk(Disclosure.SEALED));
    MoveId second = play.submits(ann, Played.talk(Disclosure.SEALED));
    assertNull(State.known(play.state().play().moves(), first).number());

    play.closesPhase();

    assertEquals(
        List.of(
            new Event.PhaseClosed(1, PhaseKind.MOVE),
            new MovesRevealed(1, List.of(new Reveal(second, "N1"), new Reveal(first, "S1")))),
        play.events());
  }

  @Test
  void anOpenMoveBearsItsNumberAtOnce() {
    play.inPhase(PhaseKind.MOVE);
    MoveId move = play.submits(ann, Played.talk(Disclosure.OPEN));
    assertEquals("N1", State.known(play.state().play().moves(), move).number());
  }

  @Test
  void aMoveOutsideThePhaseOfMovesIsRefused() {
    play.inPhase(PhaseKind.DELIBERATE);
    play.submits(ann, Played.talk(Disclosure.SEALED));
    play.assertRefused(Refusal.Code.NOT_NOW);
  }

  @Test
  void aTurnsMovesStayWithinTheBudgetAndAWithdrawnOneGivesItsCostBack() {
    play.inPhase(PhaseKind.MOVE);
    MoveContent bridge =
        new MoveContent(
            SmallScenario.BUILD, Text.of("Bridge"), Text.NONE, List.of(), Disclosure.SEALED);
    MoveId first = play.submits(ann, bridge);
    play.submits(ann, bridge);
    play.assertRefused(Refusal.Code.OVER_BUDGET);

    play.order(ann, new Command.WithdrawMove(first));
    play.submits(ann, bridge);
    assertEquals(1, play.events().size());
  }

  @Test
  void anActionOfAnotherActorIsRefusedLikeOneThatIsNot() {
    play.inPhase(PhaseKind.MOVE);
    play.submits(
        bo,
        new MoveContent(
            SmallScenario.BUILD, Text.of("Bridge"), Text.NONE, List.of(), Disclosure.OPEN));
    play.assertRefused(Refusal.Code.NOT_FOUND);
  }

  @Test
  void anotherActorsSealedMoveIsRefusedLikeOneThatIsNot() {
    play.inPhase(PhaseKind.MOVE);
    MoveId move = play.submits(ann, Played.talk(Disclosure.SEALED));
    Decision hidden = play.order(bo, new Command.WithdrawMove(move));
    Decision absent = play.order(bo, new Command.WithdrawMove(new MoveId("none")));
    assertEquals(absent, hidden);
  }

  @Test
  void aMoveIsNotWithdrawnAfterThePhaseOfMovesCloses() {
    play.inPhase(PhaseKind.MOVE);
    MoveId move = play.submits(ann, Played.talk(Disclosure.SEALED));
    play.inPhase(PhaseKind.ARGUE);
    play.order(ann, new Command.WithdrawMove(move));
    play.assertRefused(Refusal.Code.NOT_WITHDRAWABLE);
  }

  @Test
  void aReasonThatCitesAPassageNotInTheTextIsRefused() {
    play.inPhase(PhaseKind.MOVE);
    var elsewhere = new org.whitecell.document.Passage(0, 3, "She", "", "");
    play.submits(
        ann,
        new MoveContent(
            null,
            Text.of("Wait"),
            Text.NONE,
            List.of(
                new Reason(Text.of("It says so"), List.of(new Evidence.CitedPassage(elsewhere)))),
            Disclosure.OPEN));
    play.assertRefused(Refusal.Code.PASSAGE_MISMATCH);
  }
}
