package org.whitecell.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whitecell.scenario.Cue;
import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.Points;

/** Whether an inject's time has come, as far as it can be told. */
public final class Cues {
  private Cues() {}

  /** Whether play is running and stands where the cue says. */
  public static boolean isMet(State state, @Nullable Cue cue) {
    return state.stage() == Stage.RUNNING
        && switch (cue) {
          case null -> false;
          case Cue.InTurns(List<Integer> turns) -> turns.contains(state.turn().turn());
          case Cue.AtLeast(IndicatorId id, Points value) -> state.value(id).compareTo(value) >= 0;
          case Cue.AtMost(IndicatorId id, Points value) -> state.value(id).compareTo(value) <= 0;
        };
  }
}
