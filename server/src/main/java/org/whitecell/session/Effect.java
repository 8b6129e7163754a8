package org.whitecell.session;

import org.whitecell.scenario.EffectSpec;
import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.Points;

/**
 * An effect as ruled.
 *
 * @param afterTurns 0 for at once
 * @param lastsTurns 0 for lasting; otherwise it is taken back after that many turns
 */
public record Effect(IndicatorId indicator, Points delta, int afterTurns, int lastsTurns) {

  /** As the scenario proposes it. */
  public static Effect of(EffectSpec spec) {
    return new Effect(spec.indicator(), spec.delta(), spec.afterTurns(), spec.lastsTurns());
  }
}
