package org.whitecell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.whitecell.scenario.SmallScenario.TRADE;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.scenario.Points;
import org.whitecell.scenario.SmallScenario;
import org.whitecell.words.Text;

/** What the white cell may put on the board, and what of it would mean nothing. */
class BoardRulesTest {
  private static final Text WORDS = Text.of("The pass is closed");

  private final Played play = Played.opened().inPhase(PhaseKind.DELIBERATE);
  private final SeatId lead = play.lead();

  @Test
  void aFactStandsUntilThePresentTurnOrALaterOne() {
    for (int past : List.of(-1, 0)) {
      play.order(lead, new Command.EstablishFact(WORDS, past));
      play.assertRefused(Refusal.Code.OUT_OF_RANGE);
    }
    for (Integer until : Arrays.asList(1, 9, null)) {
      assertInstanceOf(
          Decision.Accepted.class, play.order(lead, new Command.EstablishFact(WORDS, until)));
    }
  }

  @Test
  void anIndicatorIsNotMovedByNothing() {
    play.order(lead, new Command.MoveIndicator(SmallScenario.ALARM, Points.ZERO, WORDS));
    play.assertRefused(Refusal.Code.OUT_OF_RANGE);
  }

  @Test
  void anInjectNamesASideOnce() {
    play.order(
        lead,
        new Command.WriteInject(
            WORDS, WORDS, List.of(SmallScenario.NORTH, SmallScenario.NORTH), List.of()));
    play.assertRefused(Refusal.Code.NAMED_TWICE);
  }

  private void corrects(Points value) {
    play.order(lead, new Command.CorrectIndicator(TRADE, value, Text.of("Misread")));
  }

  @Test
  void anIndicatorIsNotCorrectedToWhatItCannotBe() {
    corrects(Points.whole(99));
    play.assertRefused(Refusal.Code.NOT_ALLOWED);
    corrects(Points.whole(-1));
    play.assertRefused(Refusal.Code.NOT_ALLOWED);
    assertEquals(Points.whole(5), play.state().value(TRADE));
  }

  @Test
  void itIsCorrectedToTheEndOfItsScale() {
    corrects(Points.whole(10));
    assertEquals(Points.whole(10), play.state().value(TRADE));
  }
}
