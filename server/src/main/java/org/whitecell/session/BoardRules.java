package org.whitecell.session;

import org.jspecify.annotations.Nullable;
import org.whitecell.scenario.FactId;
import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.IndicatorSpec;
import org.whitecell.scenario.Points;
import org.whitecell.session.Command.CorrectFact;
import org.whitecell.session.Command.CorrectIndicator;
import org.whitecell.session.Command.EstablishFact;
import org.whitecell.session.Command.ExpireFact;
import org.whitecell.session.Command.MoveIndicator;
import org.whitecell.session.Command.SetBudget;
import org.whitecell.words.Text;

/** Facts, indicators and budgets, moved and corrected by the white cell with a reason. */
final class BoardRules {
  static final int LARGEST_BUDGET = 100;

  private BoardRules() {}

  static Decision establish(Hand by, EstablishFact c) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    Decision words = Words.checkGiven(c.text(), "A fact");
    if (words != null) {
      return words;
    }
    Integer until = c.untilTurn();
    int turn = Math.max(1, by.state().turn().turn());
    return until != null && until < turn
        ? Decision.refuse(
            Refusal.Code.OUT_OF_RANGE,
            "A fact stands until the present turn or a later one: turn " + turn + " or more.")
        : Decision.accept(
            new Event.FactEstablished(
                new FactId(by.fresh(0)),
                Facts.lastNumber(by.state()) + 1,
                c.text(),
                new FactSource.ByHand(),
                until));
  }

  static Decision correct(Hand by, CorrectFact c) {
    Decision no = unlessStanding(by, c.fact(), c.why());
    if (no != null) {
      return no;
    }
    Decision words = Words.checkGiven(c.text(), "A fact");
    return words != null
        ? words
        : Decision.accept(new Event.FactCorrected(c.fact(), c.text(), c.why()));
  }

  static Decision expire(Hand by, ExpireFact c) {
    Decision no = unlessStanding(by, c.fact(), c.why());
    return no != null ? no : Decision.accept(new Event.FactExpired(c.fact(), c.why()));
  }

  private static @Nullable Decision unlessStanding(Hand by, FactId id, Text why) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    Fact fact = by.state().board().fact(id);
    if (fact == null || fact.tenure() == Fact.Tenure.EXPIRED) {
      return Hand.notFound("fact");
    }
    return Reasons.check(why);
  }

  static Decision move(Hand by, MoveIndicator c) {
    Decision no = unlessMovable(by, c.indicator(), c.why());
    if (no != null) {
      return no;
    }
    return c.delta().equals(Points.ZERO)
        ? Decision.refuse(
            Refusal.Code.OUT_OF_RANGE, "Say by how much it moves: up or down, not by 0.")
        : Decision.accept(new Event.IndicatorMoved(change(by, c.indicator(), c.delta()), c.why()));
  }

  static Decision correct(Hand by, CorrectIndicator c) {
    Decision no = unlessMovable(by, c.indicator(), c.why());
    if (no != null) {
      return no;
    }
    IndicatorSpec spec = by.scenario().indicator(c.indicator()).orElseThrow();
    if (!c.value().equals(c.value().clamp(spec.min(), spec.max()))) {
      return Decision.refuse(
          Refusal.Code.NOT_ALLOWED,
          spec.name() + " lies between " + spec.min() + " and " + spec.max() + ".");
    }
    Points delta = c.value().minus(by.state().value(c.indicator()));
    return Decision.accept(new Event.IndicatorCorrected(change(by, c.indicator(), delta), c.why()));
  }

  private static IndicatorChange change(Hand by, IndicatorId id, Points delta) {
    IndicatorSpec spec = by.scenario().indicator(id).orElseThrow();
    Points from = by.state().value(id);
    return new IndicatorChange(id, from, from.plus(delta).clamp(spec.min(), spec.max()), delta);
  }

  private static @Nullable Decision unlessMovable(Hand by, IndicatorId id, Text why) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    Decision no = Effects.checkMovable(by.state(), id);
    return no != null ? no : Reasons.check(why);
  }

  static Decision setBudget(Hand by, SetBudget c) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    if (by.scenario().actor(c.actor()).isEmpty()) {
      return Hand.notFound("actor");
    }
    if (c.points() < 0 || c.points() > LARGEST_BUDGET) {
      return Decision.refuse(Refusal.Code.NOT_ALLOWED, "A budget lies between 0 and 100 points.");
    }
    Decision why = Reasons.check(c.why());
    return why != null
        ? why
        : Decision.accept(
            new Event.BudgetSet(
                c.actor(), by.state().play().budget(c.actor()), c.points(), c.why()));
  }
}
