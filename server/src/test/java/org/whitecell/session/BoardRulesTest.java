package org.whitecell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.whitecell.scenario.SmallScenario.TRADE;

import org.junit.jupiter.api.Test;
import org.whitecell.scenario.Points;
import org.whitecell.words.Text;

class BoardRulesTest {
  private final Played play = Played.opened();

  private void corrects(Points value) {
    play.order(play.lead(), new Command.CorrectIndicator(TRADE, value, Text.of("Misread")));
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
