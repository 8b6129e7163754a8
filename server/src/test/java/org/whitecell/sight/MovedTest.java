package org.whitecell.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.whitecell.scenario.SmallScenario.ALARM;
import static org.whitecell.scenario.SmallScenario.NORTH;
import static org.whitecell.scenario.SmallScenario.ROOM;
import static org.whitecell.scenario.SmallScenario.SOUTH;
import static org.whitecell.scenario.SmallScenario.TRADE;
import static org.whitecell.scenario.SmallScenario.WINDOW;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.InjectId;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.scenario.Points;
import org.whitecell.session.Cause;
import org.whitecell.session.Command;
import org.whitecell.session.Effect;
import org.whitecell.session.EffectSource;
import org.whitecell.session.Played;
import org.whitecell.session.Push;
import org.whitecell.sight.Card.IndicatorCard.Moved;
import org.whitecell.words.Text;

/** Each change of an indicator says what did it, to those who may see what did it. */
class MovedTest {
  private static final ViewKey WHITE_CELL = new ViewKey.OfWhiteCell();
  private static final ViewKey NORTHS = new ViewKey.OfActor(NORTH, null);
  private static final ViewKey SOUTHS = new ViewKey.OfActor(SOUTH, null);

  private final Played play = Played.opened().inPhase(PhaseKind.RULE);

  private List<Moved> moved(ViewKey key, IndicatorId indicator) {
    return Sight.view(key, play.state()).stream()
        .filter(Card.IndicatorCard.class::isInstance)
        .map(Card.IndicatorCard.class::cast)
        .filter(card -> card.indicator().equals(indicator))
        .flatMap(card -> card.moved().stream())
        .toList();
  }

  private InjectId sends(List<ActorId> to, Effect... effects) {
    play.order(
        play.lead(),
        new Command.WriteInject(Text.of("News"), Text.of("It is so."), to, List.of(effects)));
    return new InjectId(play.lastMade());
  }

  private static Effect effect(IndicatorId indicator, int delta, int afterTurns) {
    return new Effect(indicator, Points.whole(delta), afterTurns, 0);
  }

  private static Moved step(int turn, int from, int to, Push... why) {
    return new Moved(turn, Points.whole(from), Points.whole(to), List.of(why));
  }

  private static Push push(IndicatorId indicator, int wanted, Cause cause) {
    return new Push(indicator, Points.whole(wanted), cause);
  }

  private static Cause of(InjectId inject) {
    return new Cause.OfEffect(new EffectSource.OfInject(inject));
  }

  private void nextTurn() {
    play.inPhase(PhaseKind.CONSEQUENCES);
    play.opensNext();
  }

  @Test
  void anInjectIsNamedToWhomItWasSent_othersReadThatTheIndicatorMoved() {
    InjectId inject = sends(List.of(NORTH), effect(TRADE, 2, 0));
    assertEquals(List.of(step(1, 5, 7, push(TRADE, 2, of(inject)))), moved(NORTHS, TRADE));
    assertEquals(List.of(step(1, 5, 7)), moved(SOUTHS, TRADE));
  }

  @Test
  void whatFallsDueAndDriftsAsATurnOpensIsOneStepWithAllThatDidIt() {
    InjectId open = sends(List.of(), effect(WINDOW, 3, 1));
    InjectId secret = sends(List.of(SOUTH), effect(WINDOW, 1, 1));
    nextTurn();
    Push drift = push(WINDOW, -1, new Cause.Drift());
    assertEquals(
        List.of(step(2, 6, 9, push(WINDOW, 3, of(open)), push(WINDOW, 1, of(secret)), drift)),
        moved(WHITE_CELL, WINDOW));
    assertEquals(List.of(step(2, 6, 9, push(WINDOW, 3, of(open)), drift)), moved(NORTHS, WINDOW));
  }

  @Test
  void whatEndsWhereItBeganIsNoStep_soThatNothingHiddenIsCounted() {
    sends(List.of(SOUTH), effect(WINDOW, 1, 1));
    nextTurn();
    assertEquals(List.of(), moved(WHITE_CELL, WINDOW));
    sends(List.of(SOUTH), effect(TRADE, 100, 0));
    sends(List.of(SOUTH), effect(TRADE, 1, 0));
    assertEquals(1, moved(NORTHS, TRADE).size());
  }

  @Test
  void aDerivedIndicatorNamesWhatPushedThoseItFollows_asFarAsTheyAreSeen() {
    InjectId trade = sends(List.of(), effect(TRADE, 1, 0));
    InjectId alarm = sends(List.of(), effect(ALARM, 7, 0));
    assertEquals(
        List.of(step(1, 5, 4, push(TRADE, 1, of(trade))), step(1, 4, 1, push(ALARM, 7, of(alarm)))),
        moved(WHITE_CELL, ROOM));
    assertEquals(
        List.of(step(1, 5, 4, push(TRADE, 1, of(trade))), step(1, 4, 1)), moved(SOUTHS, ROOM));
  }

  @Test
  void whatTheWhiteCellMovesByHandCannotBeToldFromAnInjectThatOneMayNotSee() {
    play.order(
        play.lead(), new Command.MoveIndicator(TRADE, Points.whole(1), Text.of("Rehearsed")));
    assertEquals(
        List.of(step(1, 5, 6, push(TRADE, 1, new Cause.ByHand()))), moved(WHITE_CELL, TRADE));
    assertEquals(List.of(step(1, 5, 6)), moved(SOUTHS, TRADE));
  }

  @Test
  void atMostTheLastFortyAreTold() {
    for (int i = 0; i < 50; i++) {
      play.order(
          play.lead(),
          new Command.MoveIndicator(TRADE, Points.whole(i % 2 == 0 ? 1 : -1), Text.of("Again")));
    }
    List<Moved> told = moved(SOUTHS, TRADE);
    assertEquals(40, told.size());
    assertEquals(step(1, 6, 5), told.getLast());
  }
}
