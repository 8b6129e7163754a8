package org.whitecell.scenario;

/** How an actor's land is filled on the map, so that colour never speaks alone. */
public enum Pattern {
  PLAIN,
  STRIPES,
  DOTS,
  GRID,
  WAVES
}
