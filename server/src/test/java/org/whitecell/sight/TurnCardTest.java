package org.whitecell.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.whitecell.scenario.SmallScenario.NORTH;
import static org.whitecell.scenario.SmallScenario.ROOM;
import static org.whitecell.scenario.SmallScenario.SOUTH;
import static org.whitecell.scenario.SmallScenario.STORM;
import static org.whitecell.scenario.SmallScenario.TRADE;
import static org.whitecell.scenario.SmallScenario.WINDOW;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.scenario.Points;
import org.whitecell.session.Command;
import org.whitecell.session.Effect;
import org.whitecell.session.EffectSource;
import org.whitecell.session.Played;
import org.whitecell.sight.Card.PlannedCard;
import org.whitecell.sight.Card.TurnCard;
import org.whitecell.sight.Card.TurnCard.Shift;
import org.whitecell.sight.Card.TurnCard.Why;
import org.whitecell.words.Text;

/** A turn begins with what its opening changed, for each as far as they see it. */
class TurnCardTest {
  private final Played play = Played.opened();

  @BeforeEach
  void aStormForSouthThatComesAfterATurn() {
    play.inPhase(PhaseKind.CONSEQUENCES);
    play.order(
        play.lead(),
        new Command.SendInject(
            STORM,
            Text.of("A storm"),
            Text.of("The pass is closed."),
            List.of(SOUTH),
            List.of(new Effect(TRADE, Points.whole(-1), 1, 0))));
  }

  private TurnCard seenBy(ViewKey key) {
    return Sight.view(key, play.state()).stream()
        .flatMap(card ->
            card instanceof TurnCard turn ? List.of(turn).stream() : List.<TurnCard>of().stream())
        .findFirst()
        .orElseThrow();
  }

  private static Shift trade(Why... why) {
    return new Shift(TRADE, Points.whole(5), Points.whole(4), List.of(why));
  }

  private static final Why STORMED =
      new Why.FellDue(new EffectSource.OfInject(STORM), Points.whole(-1));
  private static final Shift WINDOW_FALLS =
      new Shift(
          WINDOW, Points.whole(6), Points.whole(5), List.of(new Why.EachTurn(Points.whole(-1))));
  private static final Shift ROOM_FOLLOWS =
      new Shift(ROOM, Points.whole(5), Points.whole(6), List.of());

  @Test
  void theWhiteCellSeesAllThatFellDueAndDrifted() {
    play.opensNext();
    assertEquals(
        new TurnCard(2, List.of(trade(STORMED), WINDOW_FALLS, ROOM_FOLLOWS)),
        seenBy(new ViewKey.OfWhiteCell()));
  }

  @Test
  void aSideSeesWhatItsIndicatorsDidAndWhyAsFarAsItMay() {
    play.opensNext();
    assertEquals(
        new TurnCard(2, List.of(trade(), WINDOW_FALLS, ROOM_FOLLOWS)),
        seenBy(new ViewKey.OfActor(NORTH, null)));
    assertEquals(
        new TurnCard(2, List.of(trade(STORMED), ROOM_FOLLOWS)),
        seenBy(new ViewKey.OfActor(SOUTH, null)));
    assertEquals(new TurnCard(2, List.of(trade(), ROOM_FOLLOWS)), seenBy(new ViewKey.OfObserver()));
  }

  @Test
  void whatHappensInTheTurnIsNotOfItsOpening() {
    play.opensNext();
    play.order(play.lead(), new Command.MoveIndicator(TRADE, Points.whole(3), Text.of("A fair")));
    assertEquals(new TurnCard(2, List.of(trade(), ROOM_FOLLOWS)), seenBy(new ViewKey.OfObserver()));
  }

  @Test
  void anInjectsTimeHasComeWhenTheIndicatorsSaySo() {
    Played other = Played.opened().inPhase(PhaseKind.DELIBERATE);
    assertEquals(PlannedCard.Time.NOT_COME, time(other));
    other.order(other.lead(), new Command.MoveIndicator(TRADE, Points.whole(-1), Text.of("Less")));
    assertEquals(PlannedCard.Time.COME, time(other));
  }

  private static PlannedCard.@Nullable Time time(Played played) {
    return Sight.view(new ViewKey.OfWhiteCell(), played.state()).stream()
        .flatMap(card ->
            card instanceof PlannedCard planned
                ? List.of(planned.time()).stream()
                : List.<PlannedCard.Time>of().stream())
        .findFirst()
        .orElse(null);
  }
}
