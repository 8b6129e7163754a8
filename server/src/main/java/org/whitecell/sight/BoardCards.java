package org.whitecell.sight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whitecell.scenario.Course;
import org.whitecell.scenario.FactId;
import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.IndicatorSpec;
import org.whitecell.scenario.InjectId;
import org.whitecell.scenario.SeenBy;
import org.whitecell.session.EffectSource;
import org.whitecell.session.Event.InjectSent;
import org.whitecell.session.Fact;
import org.whitecell.session.Pending;
import org.whitecell.session.Reach;
import org.whitecell.session.Role;
import org.whitecell.session.SentInject;
import org.whitecell.session.State;
import org.whitecell.session.Track;

/** The cards of indicators, facts and injects. */
final class BoardCards {
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
        List.copyOf(track.corrections()));
  }

  /** What is to come of an inject is known to those who got it. */
  private boolean sees(Pending pending) {
    return switch (pending.source()) {
      case EffectSource.OfMove(var move) -> true;
      case EffectSource.OfInject(InjectId inject) -> {
        SentInject sent = state.board().injects().get(inject);
        yield sent != null && Reach.sees(role, sent);
      }
    };
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
