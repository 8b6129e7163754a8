package org.whitecell.session;

import org.jspecify.annotations.Nullable;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.session.Command.Argue;
import org.whitecell.session.Command.MarkArgument;
import org.whitecell.session.Command.MarkReason;
import org.whitecell.session.Command.WithdrawArgument;

/** Arguments for and against a move, and which of them are strong. */
final class ArgumentRules {
  private ArgumentRules() {}

  static Decision argue(Hand by, Argue c) {
    if (!by.writes()) {
      return Hand.READERS_ONLY;
    }
    Move move = by.state().play().move(c.move());
    if (move == null || !Reach.sees(by.role(), move) || !move.stands()) {
      return Hand.notFound("move");
    }
    if (Reach.plays(by.role(), move.actor())) {
      return Decision.refuse(
          Refusal.Code.NOT_ALLOWED,
          "Others argue for and against a move; its own reasons stand in it.");
    }
    TurnState turn = by.state().turn();
    if (!turn.isIn(PhaseKind.ARGUE) && !turn.isIn(PhaseKind.RULE)) {
      return Decision.refuse(
          Refusal.Code.NOT_NOW, "Arguments are made while the phase for them is open.");
    }
    if (move.standing() == Move.Standing.RULED) {
      return Decision.refuse(Refusal.Code.ALREADY_RULED, "This move has been ruled on.");
    }
    if (by.state().play().rolls().containsKey(c.move())) {
      return Decision.refuse(
          Refusal.Code.ALREADY_ROLLED, "The dice have been rolled on this move.");
    }
    Decision words = Words.checkGiven(c.text(), "An argument");
    if (words != null) {
      return words;
    }
    Decision cited = EvidenceRules.check(by.state(), by.role(), by.seat().id(), c.evidence());
    return cited != null
        ? cited
        : Decision.accept(
            new Event.ArgumentMade(
                new ArgumentId(by.fresh(0)),
                c.move(),
                by.seat().id(),
                by.role(),
                c.side(),
                c.text(),
                c.evidence()));
  }

  static Decision withdraw(Hand by, WithdrawArgument c) {
    Argument argument = visible(by, c.argument());
    if (argument == null) {
      return Hand.notFound("argument");
    }
    if (!argument.seat().equals(by.seat().id())) {
      return Decision.refuse(Refusal.Code.NOT_ALLOWED, "Only who made an argument withdraws it.");
    }
    return isWeighed(by, argument.move())
        ? Decision.refuse(Refusal.Code.NOT_WITHDRAWABLE, "The argument has been weighed already.")
        : Decision.accept(new Event.ArgumentWithdrawn(c.argument()));
  }

  static Decision mark(Hand by, MarkArgument c) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    Argument argument = visible(by, c.argument());
    if (argument == null) {
      return Hand.notFound("argument");
    }
    if (isWeighed(by, argument.move())) {
      return weighed();
    }
    return argument.strength() == c.strength()
        ? Decision.accept()
        : Decision.accept(new Event.ArgumentMarked(c.argument(), c.strength()));
  }

  static Decision mark(Hand by, MarkReason c) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    Move move = by.state().play().move(c.move());
    if (move == null || c.reason() < 0 || c.reason() >= move.content().reasons().size()) {
      return Hand.notFound("reason");
    }
    if (isWeighed(by, c.move())) {
      return weighed();
    }
    boolean strong = move.strongReasons().contains(c.reason());
    return strong == (c.strength() == Strength.STRONG)
        ? Decision.accept()
        : Decision.accept(new Event.ReasonMarked(c.move(), c.reason(), c.strength()));
  }

  private static Decision weighed() {
    return Decision.refuse(
        Refusal.Code.ALREADY_ROLLED, "What counted was counted when the dice were rolled.");
  }

  private static boolean isWeighed(Hand by, MoveId move) {
    Play play = by.state().play();
    return play.rolls().containsKey(move) || play.rulings().containsKey(move);
  }

  private static @Nullable Argument visible(Hand by, ArgumentId id) {
    Argument argument = by.state().play().arguments().get(id);
    if (argument == null || !argument.stands()) {
      return null;
    }
    Move move = State.known(by.state().play().moves(), argument.move());
    return Reach.sees(by.role(), move) ? argument : null;
  }
}
