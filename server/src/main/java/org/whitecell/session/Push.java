package org.whitecell.session;

import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.Points;

/**
 * A change of an indicator, and what asked for it.
 *
 * @param indicator the one that was pushed; those that are derived from it move along
 * @param wanted the change that was asked for; what came of it is less where the scale ended
 */
public record Push(IndicatorId indicator, Points wanted, Cause cause) {
  static Push of(IndicatorChange change, Cause cause) {
    return new Push(change.indicator(), change.wanted(), cause);
  }
}
