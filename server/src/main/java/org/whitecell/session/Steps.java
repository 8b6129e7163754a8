package org.whitecell.session;

import java.time.Instant;
import java.util.List;
import org.whitecell.scenario.Course;
import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.IndicatorSpec;
import org.whitecell.scenario.Points;
import org.whitecell.session.Event.EffectsFellDue;

/** Why indicators moved: what an event pushed, and the steps that came of it. */
final class Steps {
  private Steps() {}

  /** The state after an event, with a step for each indicator that moved by it. */
  static State taken(State before, State after, Event event, Instant at) {
    List<Push> pushes = pushes(event);
    return pushes.isEmpty() ? after : after.with(taken(before, after, pushes, at));
  }

  private static Board taken(State before, State after, List<Push> pushes, Instant at) {
    Board board = after.board();
    for (IndicatorSpec spec : after.scenario().indicators()) {
      Points from = before.value(spec.id());
      Points to = after.value(spec.id());
      if (!from.equals(to)) {
        List<Push> own = pushes.stream().filter(push -> moves(after, push, spec)).toList();
        Track.Step step = new Track.Step(after.turn().turn(), from, to, own, at);
        board = board.with(spec.id(), State.known(board.tracks(), spec.id()).with(step));
      }
    }
    return board;
  }

  /** Whether a push is on this indicator, or on one that it is derived from. */
  private static boolean moves(State state, Push push, IndicatorSpec spec) {
    return spec.id().equals(push.indicator())
        || (spec.course() instanceof Course.Derived(Points from, List<IndicatorId> others)
            && others.stream()
                .flatMap(other -> state.scenario().indicator(other).stream())
                .anyMatch(other -> moves(state, push, other)));
  }

  private static List<Push> pushes(Event event) {
    return switch (event) {
      case Event.MoveRuled e -> of(e.atOnce(), new EffectSource.OfMove(e.move()));
      case Event.InjectSent e -> of(e.atOnce(), new EffectSource.OfInject(e.inject()));
      case EffectsFellDue e ->
          e.effects().stream()
              .map(due -> Push.of(due.change(), new Cause.OfEffect(due.source())))
              .toList();
      case Event.IndicatorsDrifted e ->
          e.changes().stream().map(change -> Push.of(change, new Cause.Drift())).toList();
      case Event.IndicatorMoved e -> List.of(Push.of(e.change(), new Cause.ByHand()));
      case Event.IndicatorCorrected e -> List.of(Push.of(e.change(), new Cause.Correction()));
      default -> List.of();
    };
  }

  private static List<Push> of(List<IndicatorChange> changes, EffectSource source) {
    return changes.stream().map(change -> Push.of(change, new Cause.OfEffect(source))).toList();
  }
}
