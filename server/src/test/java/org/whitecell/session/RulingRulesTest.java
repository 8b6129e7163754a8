package org.whitecell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whitecell.scenario.SmallScenario.BUILD;
import static org.whitecell.scenario.SmallScenario.NORTH;
import static org.whitecell.scenario.SmallScenario.SOUTH;
import static org.whitecell.scenario.SmallScenario.TRADE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whitecell.scenario.Degree;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.scenario.Points;
import org.whitecell.words.Text;

class RulingRulesTest {
  private static final Effect TRADE_UP = new Effect(TRADE, new Points(1), 0, 0);

  private final Played play = Played.opened();
  private final SeatId ann = play.player(NORTH, "Ann");
  private final SeatId bo = play.player(SOUTH, "Bo");
  private final MoveId move = argued();

  private MoveId argued() {
    play.inPhase(PhaseKind.MOVE);
    MoveId submitted =
        play.submits(
            ann,
            new MoveContent(
                org.whitecell.scenario.SmallScenario.TALK,
                Text.of("Talk"),
                Text.NONE,
                List.of(new Reason(Text.of("Neighbours talk"), List.of())),
                Disclosure.SEALED));
    play.inPhase(PhaseKind.ARGUE);
    return submitted;
  }

  private Decision rules(Method method, Degree degree, Effect effect, @Nullable Text why) {
    return play.order(
        play.lead(),
        new Command.Rule(
            move,
            method,
            degree,
            List.of(effect),
            why,
            List.of(),
            Text.of("It went so"),
            List.of()));
  }

  @Test
  void strongReasonsCountForAndAgainst() {
    play.order(bo, new Command.Argue(move, Side.AGAINST, Text.of("Too late"), List.of()));
    ArgumentId against = new ArgumentId(play.lastMade());
    play.order(play.lead(), new Command.MarkArgument(against, Strength.STRONG));
    play.order(play.lead(), new Command.MarkReason(move, 0, Strength.STRONG));
    play.nextFaces(5, 3).order(play.lead(), new Command.RollDice(move, 7));

    Roll roll = ((Event.DiceRolled) play.events().getFirst()).roll();
    assertEquals(new Roll(1, 5, 3, Roll.Dice.SERVER, 7, 1, 1), roll);
    assertEquals(1, roll.margin());
  }

  @Test
  void theDiceAreRolledOnce() {
    play.order(play.lead(), new Command.RollDice(move, 7));
    play.order(play.lead(), new Command.EnterDice(move, 7, 6, 6));
    play.assertRefused(Refusal.Code.ALREADY_ROLLED);
  }

  @Test
  void tableDiceAreMarkedSo() {
    play.order(play.lead(), new Command.EnterDice(move, 7, 6, 6));
    assertEquals(Roll.Dice.TABLE, ((Event.DiceRolled) play.events().getFirst()).roll().dice());
  }

  @Test
  void aMoveThatSomebodyArguedAgainstIsNotUnopposed() {
    play.order(bo, new Command.Argue(move, Side.AGAINST, Text.of("No"), List.of()));
    rules(Method.UNOPPOSED, Degree.SUCCEEDS, TRADE_UP, null);
    play.assertRefused(Refusal.Code.NOT_ALLOWED);
  }

  @Test
  void effectsMoveIndicatorsAndTheEventSaysFromWhereToWhere() {
    rules(Method.UNOPPOSED, Degree.SUCCEEDS, TRADE_UP, null);
    var ruled = (Event.MoveRuled) play.events().getFirst();
    assertEquals(
        List.of(new IndicatorChange(TRADE, Points.whole(5), new Points(11), new Points(1))),
        ruled.atOnce());
    assertEquals(new Points(11), play.state().value(TRADE));
  }

  @Test
  void effectsThatDepartFromTheScenarioNeedAReason() {
    Effect larger = new Effect(TRADE, Points.whole(3), 0, 0);
    rules(Method.UNOPPOSED, Degree.SUCCEEDS, larger, null);
    play.assertRefused(Refusal.Code.REASON_NEEDED);
    rules(Method.UNOPPOSED, Degree.SUCCEEDS, larger, Text.of("A feast day"));
    assertEquals(Points.whole(8), play.state().value(TRADE));
  }

  @Test
  void anEffectMovesSomething() {
    Effect none = new Effect(TRADE, Points.ZERO, 0, 0);
    rules(Method.UNOPPOSED, Degree.SUCCEEDS, none, Text.of("For the record"));
    play.assertRefused(Refusal.Code.OUT_OF_RANGE);
    play.order(
        play.lead(),
        new Command.WriteInject(Text.of("News"), Text.of("Nothing new"), List.of(), List.of(none)));
    play.assertRefused(Refusal.Code.OUT_OF_RANGE);
  }

  @Test
  void aDegreeThatDepartsFromTheDiceNeedsAReason() {
    play.nextFaces(1, 1).order(play.lead(), new Command.RollDice(move, 7));
    rules(Method.DICE, Degree.SUCCEEDS, TRADE_UP, null);
    play.assertRefused(Refusal.Code.REASON_NEEDED);
  }

  @Test
  void aChangeStopsAtTheEndOfTheScale() {
    rules(
        Method.DECISION, Degree.SUCCEEDS, new Effect(TRADE, Points.whole(9), 0, 0), Text.of("All"));
    assertEquals(Points.whole(10), play.state().value(TRADE));
  }

  @Test
  void aLaterEffectFallsDueAndAPassingOneIsTakenBack() {
    rules(
        Method.DECISION,
        Degree.SUCCEEDS,
        new Effect(TRADE, Points.whole(2), 1, 1),
        Text.of("Slowly"));
    assertEquals(Points.whole(5), play.state().value(TRADE));
    nextTurn();
    assertEquals(Points.whole(7), play.state().value(TRADE));
    nextTurn();
    assertEquals(Points.whole(5), play.state().value(TRADE));
  }

  private void nextTurn() {
    int turn = play.state().turn().turn();
    while (play.state().turn().turn() == turn) {
      play.opensNext();
    }
  }

  @Test
  void aRulingIsCorrectedAndTheOriginalStands() {
    rules(Method.UNOPPOSED, Degree.SUCCEEDS, TRADE_UP, null);
    play.order(
        play.lead(),
        new Command.CorrectRuling(
            move, Degree.AT_A_COST, Text.of("Not quite"), Text.of("Misread")));
    Ruling ruling = State.known(play.state().play().rulings(), move);
    assertEquals(Degree.SUCCEEDS, ruling.ruled().degree());
    assertEquals(Degree.AT_A_COST, ruling.corrections().getFirst().degree());
  }

  @Test
  void onlyTheWhiteCellRules() {
    play.order(bo, new Command.RollDice(move, 7));
    play.assertRefused(Refusal.Code.NOT_ALLOWED);
  }

  @Test
  void theProposalAddsTheActionsDelay() {
    Played other = Played.opened();
    SeatId north = other.player(NORTH, "Ann");
    other.inPhase(PhaseKind.MOVE);
    MoveId bridge =
        other.submits(
            north,
            new MoveContent(BUILD, Text.of("Bridge"), Text.NONE, List.of(), Disclosure.OPEN));
    List<Effect> proposed =
        RulingRules.proposed(
            other.state(), State.known(other.state().play().moves(), bridge), Degree.SUCCEEDS);
    assertEquals(List.of(new Effect(TRADE, new Points(1), 1, 0)), proposed);
    assertTrue(
        RulingRules.proposed(
                other.state(), State.known(other.state().play().moves(), bridge), Degree.FAILS)
            .isEmpty());
  }
}
