package org.whitecell.sight;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whitecell.scenario.Course;
import org.whitecell.scenario.FactId;
import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.IndicatorSpec;
import org.whitecell.scenario.InjectId;
import org.whitecell.scenario.Points;
import org.whitecell.scenario.SeenBy;
import org.whitecell.session.Cause;
import org.whitecell.session.EffectSource;
import org.whitecell.session.Event.InjectSent;
import org.whitecell.session.Fact;
import org.whitecell.session.Move;
import org.whitecell.session.MoveId;
import org.whitecell.session.Pending;
import org.whitecell.session.Push;
import org.whitecell.session.Reach;
import org.whitecell.session.Role;
import org.whitecell.session.SentInject;
import org.whitecell.session.State;
import org.whitecell.session.Track;
import org.whitecell.session.TurnOpening;

/** The cards of indicators, facts and injects. */
final class BoardCards {
  /** Of an indicator's steps, so many are told, the latest. */
  private static final int MOST_STEPS = 40;

  private final Role role;
  private final State state;

  BoardCards(Role role, State state) {
    this.role = role;
    this.state = state;
  }

  boolean sees(IndicatorId id) {
    return state.scenario().indicator(id).filter(spec -> Reach.sees(role, spec)).isPresent();
  }

  @Nullable Card indicator(IndicatorId id) {
    IndicatorSpec spec = state.scenario().indicator(id).orElse(null);
    Track track = state.board().tracks().get(id);
    if (spec == null || track == null || !Reach.sees(role, spec)) {
      return null;
    }
    boolean derived = spec.course() instanceof Course.Derived;
    boolean byAll = spec.seenBy() instanceof SeenBy.Everyone;
    return new Card.IndicatorCard(
        id,
        spec.name(),
        spec.note(),
        spec.min(),
        spec.max(),
        state.value(id),
        derived ? Card.IndicatorCard.Made.DERIVED : Card.IndicatorCard.Made.KEPT,
        byAll ? Card.IndicatorCard.Seen.BY_ALL : Card.IndicatorCard.Seen.BY_SOME,
        List.copyOf(track.history()),
        state.board().pending().stream()
            .filter(p -> p.indicator().equals(id) && sees(p))
            .map(p -> new Card.IndicatorCard.ToCome(p.turn(), p.delta()))
            .toList(),
        latest(track.steps()).map(this::step).toList(),
        List.copyOf(track.corrections()));
  }

  private static Stream<Track.Step> latest(List<Track.Step> steps) {
    return steps.stream().skip(Math.max(0, steps.size() - MOST_STEPS));
  }

  /** From where to where it went is in view anyway; why, where this seat sees what did it. */
  private Card.IndicatorCard.Moved step(Track.Step step) {
    List<Push> why = step.pushes().stream().filter(this::sees).toList();
    return new Card.IndicatorCard.Moved(step.turn(), step.from(), step.to(), why);
  }

  /**
   * Who may not see an inject is not told of it; and because of it, nor of what the white cell
   * moves by hand: what has no cause in view may be either.
   */
  private boolean sees(Push push) {
    return sees(push.indicator())
        && switch (push.cause()) {
          case Cause.OfEffect(EffectSource source) -> sees(source);
          case Cause.Drift() -> true;
          case Cause.ByHand() -> Reach.isWhiteCell(role);
          case Cause.Correction() -> true;
        };
  }

  private boolean sees(EffectSource source) {
    return switch (source) {
      case EffectSource.OfMove(MoveId id) -> {
        Move move = state.play().move(id);
        yield move != null && Reach.sees(role, move);
      }
      case EffectSource.OfInject(InjectId id) -> {
        SentInject sent = state.board().injects().get(id);
        yield sent != null && Reach.sees(role, sent);
      }
    };
  }

  /** What is to come of an inject is known to those who got it. */
  private boolean sees(Pending pending) {
    return sees(pending.source());
  }

  /** What the turn's opening changed. */
  Card turn() {
    return new Card.TurnCard(
        state.turn().turn(),
        state.scenario().indicators().stream()
            .filter(spec -> Reach.sees(role, spec))
            .map(this::shift)
            .filter(shift -> !shift.why().isEmpty() || !shift.from().equals(shift.to()))
            .toList());
  }

  private Card.TurnCard.Shift shift(IndicatorSpec spec) {
    TurnOpening opening = state.game().opening();
    Stream<Card.TurnCard.Why> due =
        opening.due().stream()
            .filter(one -> one.change().indicator().equals(spec.id()) && sees(one.source()))
            .map(one -> new Card.TurnCard.Why.FellDue(one.source(), one.change().wanted()));
    Stream<Card.TurnCard.Why> drift =
        opening.drift().stream()
            .filter(change -> change.indicator().equals(spec.id()))
            .map(change -> drifted(spec, change.wanted()));
    return new Card.TurnCard.Shift(
        spec.id(),
        state.value(spec.id(), opening.before()),
        state.value(spec.id(), opening.after()),
        Stream.concat(due, drift).toList());
  }

  private static Card.TurnCard.Why drifted(IndicatorSpec spec, Points by) {
    return spec.course() instanceof Course.Drawn
        ? new Card.TurnCard.Why.Drawn(by)
        : new Card.TurnCard.Why.EachTurn(by);
  }

  @Nullable Card fact(FactId id) {
    Fact fact = state.board().fact(id);
    if (fact == null || !Reach.sees(role, fact)) {
      return null;
    }
    Integer until = fact.untilTurn();
    boolean over = until != null && state.turn().turn() > until;
    return new Card.FactCard(
        id,
        fact.number(),
        fact.text(),
        fact.source(),
        until,
        over ? Fact.Tenure.EXPIRED : fact.tenure(),
        List.copyOf(fact.corrections()),
        fact.at());
  }

  @Nullable Card inject(InjectId id) {
    SentInject inject = state.board().injects().get(id);
    if (inject == null || !Reach.sees(role, inject)) {
      return null;
    }
    InjectSent sent = inject.sent();
    return new Card.InjectCard(
        id,
        sent.number(),
        sent.title(),
        sent.text(),
        sent.to(),
        sent.atOnce().stream().filter(change -> sees(change.indicator())).toList(),
        inject.turn(),
        inject.at());
  }
}
