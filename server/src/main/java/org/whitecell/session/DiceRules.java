package org.whitecell.session;

import org.jspecify.annotations.Nullable;
import org.whitecell.session.Command.CorrectDice;
import org.whitecell.session.Command.EnterDice;
import org.whitecell.session.Command.RollDice;

/** Dice, rolled once for a move by the server, or thrown on the table and entered by hand. */
final class DiceRules {
  private DiceRules() {}

  static Decision roll(Hand by, RollDice c) {
    Order.Chance chance = by.order().chance();
    return roll(by, c.move(), c.target(), chance.first(), chance.second(), Roll.Dice.SERVER);
  }

  static Decision enter(Hand by, EnterDice c) {
    Decision faces = checkFaces(c.first(), c.second());
    return faces != null
        ? faces
        : roll(by, c.move(), c.target(), c.first(), c.second(), Roll.Dice.TABLE);
  }

  private static Decision roll(
      Hand by, MoveId id, int target, int first, int second, Roll.Dice dice) {
    Move move = by.state().play().move(id);
    Decision no = RulingRules.unlessRulable(by, move);
    if (no != null || move == null) {
      return no == null ? Hand.notFound("move") : no;
    }
    if (target < 2 || target > 12) {
      return Decision.refuse(Refusal.Code.BAD_ROLL, "A target lies between 2 and 12.");
    }
    Play play = by.state().play();
    if (play.rolls().containsKey(id)) {
      return Decision.refuse(
          Refusal.Code.ALREADY_ROLLED, "The dice were rolled on this move; they are rolled once.");
    }
    int strongFor = move.strongReasons().size() + RulingRules.strong(play, id, Side.FOR).size();
    int strongAgainst = RulingRules.strong(play, id, Side.AGAINST).size();
    return Decision.accept(
        new Event.DiceRolled(
            id,
            new Roll(
                play.rolls().size() + 1, first, second, dice, target, strongFor, strongAgainst)));
  }

  static Decision correct(Hand by, CorrectDice c) {
    Decision no = RulingRules.unlessRulable(by, by.state().play().move(c.move()));
    if (no != null) {
      return no;
    }
    Roll roll = by.state().play().roll(c.move());
    if (roll == null) {
      return Hand.notFound("roll");
    }
    if (roll.dice() != Roll.Dice.TABLE) {
      return Decision.refuse(
          Refusal.Code.NOT_ALLOWED, "The server rolled these dice: they stand as they fell.");
    }
    Decision faces = checkFaces(c.first(), c.second());
    if (faces != null) {
      return faces;
    }
    if (roll.first() == c.first() && roll.second() == c.second()) {
      return Decision.refuse(Refusal.Code.BAD_ROLL, "These are the faces that stand already.");
    }
    Decision why = Reasons.check(c.why());
    return why != null
        ? why
        : Decision.accept(
            new Event.DiceCorrected(
                c.move(), by.seat().id(), roll.showing(c.first(), c.second()), c.why()));
  }

  private static @Nullable Decision checkFaces(int first, int second) {
    return first < 1 || first > 6 || second < 1 || second > 6
        ? Decision.refuse(Refusal.Code.BAD_ROLL, "A die shows one to six.")
        : null;
  }
}
