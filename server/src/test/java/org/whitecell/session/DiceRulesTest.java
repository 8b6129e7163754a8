package org.whitecell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.whitecell.scenario.SmallScenario.NORTH;
import static org.whitecell.scenario.SmallScenario.TRADE;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whitecell.scenario.Degree;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.scenario.Points;
import org.whitecell.words.Text;

/** Dice that were entered by hand are put right with a reason; what the server rolled stands. */
class DiceRulesTest {
  private final Played play = Played.opened();
  private final MoveId move = shown();

  private MoveId shown() {
    SeatId ann = play.player(NORTH, "Ann");
    play.inPhase(PhaseKind.MOVE);
    MoveId submitted = play.submits(ann, Played.talk(Disclosure.SEALED));
    play.inPhase(PhaseKind.RULE);
    return submitted;
  }

  private void corrects(int first, int second, String why) {
    play.order(play.lead(), new Command.CorrectDice(move, first, second, Text.of(why)));
  }

  @Test
  void aWrongEntryIsPutRightAndWhatWasEnteredFirstStays() {
    play.order(play.lead(), new Command.EnterDice(move, 8, 2, 5));
    corrects(3, 5, "Read upside down");

    Rolled rolled = State.known(play.state().play().rolls(), move);
    assertEquals(new Roll(1, 3, 5, Roll.Dice.TABLE, 8, 0, 0), rolled.roll());
    assertEquals(
        List.of(
            new Rolled.Correction(
                2, 5, play.lead(), Text.of("Read upside down"), play.state().lastAt())),
        rolled.corrections());
    assertEquals(
        new Roll(1, 2, 5, Roll.Dice.TABLE, 8, 0, 0),
        play.log().stream()
            .map(Recorded::event)
            .flatMap(e -> e instanceof Event.DiceRolled(var _, Roll r) ? Stream.of(r) : Stream.of())
            .findFirst()
            .orElseThrow());
  }

  @Test
  void theRulingIsByTheDiceAsTheyStand() {
    play.order(play.lead(), new Command.EnterDice(move, 7, 1, 1));
    corrects(4, 4, "They lay under the map");
    play.order(
        play.lead(),
        new Command.Rule(
            move,
            Method.DICE,
            Degree.SUCCEEDS,
            List.of(new Effect(TRADE, new Points(1), 0, 0)),
            null,
            List.of(),
            Text.of("It went so"),
            List.of()));
    assertEquals(
        new Roll(1, 4, 4, Roll.Dice.TABLE, 7, 0, 0),
        ((Event.MoveRuled) play.events().getFirst()).roll());
  }

  @Test
  void diceOfTheServerStand() {
    play.order(play.lead(), new Command.RollDice(move, 7));
    corrects(6, 6, "We want another");
    play.assertRefused(Refusal.Code.NOT_ALLOWED);
  }

  @Test
  void aCorrectionShowsOtherFacesOfADieAndSaysWhy() {
    corrects(3, 5, "Nothing was entered yet");
    play.assertRefused(Refusal.Code.NOT_FOUND);
    play.order(play.lead(), new Command.EnterDice(move, 7, 2, 5));
    corrects(7, 5, "Too many pips");
    play.assertRefused(Refusal.Code.BAD_ROLL);
    corrects(2, 5, "The same");
    play.assertRefused(Refusal.Code.BAD_ROLL);
    corrects(3, 5, " ");
    play.assertRefused(Refusal.Code.REASON_NEEDED);
  }

  @Test
  void afterTheRulingTheRulingIsCorrected() {
    play.order(play.lead(), new Command.EnterDice(move, 7, 2, 5));
    play.order(
        play.lead(),
        new Command.Rule(
            move,
            Method.DICE,
            Degree.SUCCEEDS,
            List.of(),
            Text.of("As it was"),
            List.of(),
            Text.of("It went so"),
            List.of()));
    corrects(3, 5, "Too late");
    play.assertRefused(Refusal.Code.ALREADY_RULED);
  }

  @Test
  void onlyTheWhiteCellPutsThemRight() {
    SeatId bo = play.player(NORTH, "Bo");
    play.order(play.lead(), new Command.EnterDice(move, 7, 2, 5));
    play.order(bo, new Command.CorrectDice(move, 6, 6, Text.of("Please")));
    play.assertRefused(Refusal.Code.NOT_ALLOWED);
  }
}
