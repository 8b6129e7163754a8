package org.whitecell.scenario;

/** How well a move came out, from best to worst. */
public enum Degree {
  SUCCEEDS_WELL,
  SUCCEEDS,
  AT_A_COST,
  FAILS,
  BACKFIRES
}
