package org.whitecell.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whitecell.scenario.Course;
import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.IndicatorSpec;
import org.whitecell.scenario.Points;

/** How indicators move: at once by a ruling, later by what falls due, by themselves each turn. */
final class Consequences {
  private final State state;
  private final Map<IndicatorId, Points> values = new HashMap<>();

  private Consequences(State state) {
    this.state = state;
  }

  /** What happens to the indicators as a turn opens. */
  static List<Event> ofOpening(State state, int turn, Order.Chance chance) {
    Consequences consequences = new Consequences(state);
    List<Event> events = new ArrayList<>();
    List<Event.EffectsFellDue.Due> due = new ArrayList<>();
    for (Pending pending : state.board().pending()) {
      if (pending.turn() <= turn) {
        due.add(
            new Event.EffectsFellDue.Due(
                pending.source(), consequences.change(pending.indicator(), pending.delta())));
      }
    }
    if (!due.isEmpty()) {
      events.add(new Event.EffectsFellDue(turn, due));
    }
    List<IndicatorChange> drift = consequences.drift(chance);
    if (!drift.isEmpty()) {
      events.add(new Event.IndicatorsDrifted(turn, drift));
    }
    return events;
  }

  /** What a list of effects does at once. */
  static List<IndicatorChange> atOnce(State state, List<Effect> effects) {
    Consequences consequences = new Consequences(state);
    return effects.stream()
        .filter(effect -> effect.afterTurns() == 0)
        .map(effect -> consequences.change(effect.indicator(), effect.delta()))
        .toList();
  }

  private List<IndicatorChange> drift(Order.Chance chance) {
    List<IndicatorChange> changes = new ArrayList<>();
    int draw = chance.draw();
    for (IndicatorSpec spec : state.scenario().indicators()) {
      switch (spec.course()) {
        case Course.PerTurn(Points delta) -> changes.add(change(spec.id(), delta));
        case Course.Drawn(List<Points> deltas) -> {
          changes.add(change(spec.id(), deltas.get(Math.floorMod(draw, deltas.size()))));
          draw = draw / deltas.size();
        }
        case Course.Steady() -> {}
        case Course.Derived d -> {}
      }
    }
    return changes;
  }

  private IndicatorChange change(IndicatorId id, Points delta) {
    IndicatorSpec spec = state.scenario().indicator(id).orElseThrow();
    Points from = values.getOrDefault(id, state.value(id));
    Points to = from.plus(delta).clamp(spec.min(), spec.max());
    values.put(id, to);
    return new IndicatorChange(id, from, to, delta);
  }
}
