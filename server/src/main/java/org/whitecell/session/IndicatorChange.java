package org.whitecell.session;

import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.Points;

/**
 * An indicator as it moved.
 *
 * @param wanted the change that was asked for; {@code to - from} is less where the scale ended
 */
public record IndicatorChange(IndicatorId indicator, Points from, Points to, Points wanted) {}
