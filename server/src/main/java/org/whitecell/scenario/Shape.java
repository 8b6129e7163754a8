package org.whitecell.scenario;

/** The outline of an actor's badge, so that colour never speaks alone. */
public enum Shape {
  RECTANGLE,
  SQUARE,
  ROUND,
  LEAF,
  DIAMOND,
  HEXAGON,
  SHIELD,
  TAG
}
