package org.whitecell.session;

import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.Points;

/**
 * A change that will fall due.
 *
 * @param turn at whose opening it does
 */
public record Pending(EffectSource source, IndicatorId indicator, Points delta, int turn) {}
