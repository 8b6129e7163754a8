package org.whitecell.scenario;

import java.util.Objects;

/**
 * A change of an indicator.
 *
 * @param afterTurns 0: at once; 1: at the start of the next turn; and so on
 * @param lastsTurns after how many turns it is taken back; 0: never
 */
public record EffectSpec(IndicatorId indicator, Points delta, int afterTurns, int lastsTurns) {
  public EffectSpec {
    Objects.requireNonNull(indicator);
    Objects.requireNonNull(delta);
    if (afterTurns < 0 || lastsTurns < 0) {
      throw new IllegalArgumentException("turns are not negative");
    }
  }
}
