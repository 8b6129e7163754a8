package org.whitecell.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.whitecell.scenario.ActionSpec;
import org.whitecell.scenario.Degree;
import org.whitecell.scenario.FactId;
import org.whitecell.session.Command.CorrectRuling;
import org.whitecell.session.Command.Rule;
import org.whitecell.words.Text;

/**
 * Rulings as matrix games make them: unopposed, by decision, or by 2d6 against a target with one
 * added for each strong reason for and taken for each strong reason against.
 */
final class RulingRules {
  static final int FACTS = 10;

  private RulingRules() {}

  static Decision rule(Hand by, Rule c) {
    Move move = by.state().play().move(c.move());
    Decision no = unlessRulable(by, move);
    if (no != null || move == null) {
      return no == null ? Hand.notFound("move") : no;
    }
    Roll roll = by.state().play().roll(c.move());
    Decision method = checkMethod(by, c, roll);
    if (method != null) {
      return method;
    }
    List<Effect> proposed = proposed(by.state(), move, c.degree());
    Decision content = checkContent(by, c, roll, proposed);
    if (content != null) {
      return content;
    }
    List<Event.MoveRuled.NewFact> facts = new ArrayList<>();
    for (Text text : c.facts()) {
      facts.add(
          new Event.MoveRuled.NewFact(
              new FactId(by.fresh(facts.size() + 1)),
              Facts.lastNumber(by.state()) + facts.size() + 1,
              text));
    }
    List<ArgumentId> strong = new ArrayList<>(strong(by.state().play(), c.move(), Side.FOR));
    strong.addAll(strong(by.state().play(), c.move(), Side.AGAINST));
    return Decision.accept(
        new Event.MoveRuled(
            c.move(),
            by.seat().id(),
            c.method(),
            c.method() == Method.DICE ? roll : null,
            move.strongReasons().stream().sorted().toList(),
            strong,
            c.weighed(),
            c.degree(),
            proposed,
            c.effects(),
            c.changeReason(),
            Consequences.atOnce(by.state(), c.effects()),
            facts,
            c.account()));
  }

  private static @Nullable Decision checkMethod(Hand by, Rule c, @Nullable Roll roll) {
    return switch (c.method()) {
      case DICE ->
          roll == null
              ? Decision.refuse(Refusal.Code.ROLL_FIRST, "Roll first, or enter the table's dice.")
              : null;
      case UNOPPOSED ->
          by.state().play().argumentsOn(c.move()).anyMatch(a -> a.side() == Side.AGAINST)
              ? Decision.refuse(
                  Refusal.Code.NOT_ALLOWED,
                  "There is an argument against this move: decide it, or roll.")
              : rolledAlready(roll);
      case DECISION -> rolledAlready(roll);
    };
  }

  private static @Nullable Decision rolledAlready(@Nullable Roll roll) {
    return roll == null
        ? null
        : Decision.refuse(
            Refusal.Code.ALREADY_ROLLED,
            "The dice were rolled on this move: rule by them, and say why if you depart.");
  }

  private static @Nullable Decision checkContent(
      Hand by, Rule c, @Nullable Roll roll, List<Effect> proposed) {
    Decision account = Words.checkGiven(c.account(), "What happened");
    if (account != null) {
      return account;
    }
    if (c.facts().size() > FACTS) {
      return Decision.refuse(Refusal.Code.TOO_MANY, "A ruling establishes at most ten facts.");
    }
    for (Text fact : c.facts()) {
      Decision words = Words.checkGiven(fact, "A fact");
      if (words != null) {
        return words;
      }
    }
    Decision effects = Effects.check(by.state(), c.effects());
    if (effects != null) {
      return effects;
    }
    Decision cited = EvidenceRules.check(by.state(), by.role(), by.seat().id(), c.weighed());
    if (cited != null) {
      return cited;
    }
    boolean departs =
        !proposed.equals(c.effects())
            || (c.method() == Method.DICE
                && roll != null
                && by.scenario().dice().degree(by.scenario().dice().target() + roll.margin())
                    != c.degree());
    Text reason = c.changeReason();
    boolean fromCatalogue =
        Objects.requireNonNull(by.state().play().move(c.move())).content().action() != null
            || c.method() == Method.DICE;
    return departs && fromCatalogue && (reason == null || reason.isBlank())
        ? Decision.refuse(
            Refusal.Code.REASON_NEEDED,
            "The degree or the effects differ from what the dice and the scenario propose: say"
                + " why.")
        : reason == null ? null : Words.check(reason, "The reason");
  }

  /** What the scenario proposes for a move that comes out so; nothing for one in own words. */
  static List<Effect> proposed(State state, Move move, Degree degree) {
    if (move.content().action() == null) {
      return List.of();
    }
    ActionSpec action = state.scenario().action(move.content().action()).orElse(null);
    return action == null ? List.of() : action.proposedAt(degree).stream().map(Effect::of).toList();
  }

  static Decision correct(Hand by, CorrectRuling c) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    if (!by.state().play().rulings().containsKey(c.move())) {
      return Hand.notFound("ruling");
    }
    Decision account = Words.checkGiven(c.account(), "What happened");
    if (account != null) {
      return account;
    }
    Decision why = Reasons.check(c.why());
    return why != null
        ? why
        : Decision.accept(
            new Event.RulingCorrected(c.move(), by.seat().id(), c.degree(), c.account(), c.why()));
  }

  static @Nullable Decision unlessRulable(Hand by, @Nullable Move move) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    if (move == null || !move.stands()) {
      return Hand.notFound("move");
    }
    if (move.standing() == Move.Standing.RULED) {
      return Decision.refuse(
          Refusal.Code.ALREADY_RULED,
          "This move has been ruled on; a ruling is corrected, not made again.");
    }
    return move.isShown()
        ? null
        : Decision.refuse(Refusal.Code.NOT_NOW, "A sealed move is ruled on after the reveal.");
  }

  static List<ArgumentId> strong(Play play, MoveId move, Side side) {
    return play.argumentsOn(move)
        .filter(a -> a.side() == side && a.strength() == Strength.STRONG)
        .map(Argument::id)
        .sorted(Comparator.comparing(ArgumentId::value))
        .toList();
  }
}
