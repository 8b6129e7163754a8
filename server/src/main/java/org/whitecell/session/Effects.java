package org.whitecell.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whitecell.scenario.Course;
import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.IndicatorSpec;

/** Whether effects are on indicators that can be moved, within bounds. */
final class Effects {
  static final int MOST = 20;
  static final int LONGEST_TURNS = 20;
  static final int LARGEST_HALVES = 200;

  private Effects() {}

  static @Nullable Decision check(State state, List<Effect> effects) {
    if (effects.size() > MOST) {
      return Decision.refuse(Refusal.Code.TOO_MANY, "At most twenty effects at once.");
    }
    for (Effect effect : effects) {
      if (effect.delta().isZero()) {
        return Decision.refuse(
            Refusal.Code.OUT_OF_RANGE, "Say by how much an effect moves it: up or down, not by 0.");
      }
      Decision no = checkMovable(state, effect.indicator());
      if (no != null) {
        return no;
      }
      boolean within =
          effect.afterTurns() >= 0
              && effect.afterTurns() <= LONGEST_TURNS
              && effect.lastsTurns() >= 0
              && effect.lastsTurns() <= LONGEST_TURNS
              && Math.abs(effect.delta().halves()) <= LARGEST_HALVES;
      if (!within) {
        return Decision.refuse(
            Refusal.Code.NOT_ALLOWED,
            "An effect changes an indicator by at most 100, and within twenty turns.");
      }
    }
    return null;
  }

  static @Nullable Decision checkMovable(State state, IndicatorId id) {
    IndicatorSpec spec = state.scenario().indicator(id).orElse(null);
    if (spec == null) {
      return Hand.notFound("indicator");
    }
    return spec.course() instanceof Course.Derived
        ? Decision.refuse(
            Refusal.Code.NOT_ALLOWED,
            spec.name() + " follows from other indicators; move those instead.")
        : null;
  }
}
