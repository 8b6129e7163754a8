package org.whitecell.scenario;

import java.util.List;

/**
 * When an inject's time has come, as far as turn and indicators tell; its words say the rest, and
 * whoever sends it judges.
 */
public sealed interface Cue {
  /** In each of these turns, counted from 1. */
  record InTurns(List<Integer> turns) implements Cue {
    public InTurns {
      turns = List.copyOf(turns);
    }
  }

  /** While the indicator stands at this or more. */
  record AtLeast(IndicatorId indicator, Points value) implements Cue {}

  /** While the indicator stands at this or less. */
  record AtMost(IndicatorId indicator, Points value) implements Cue {}
}
