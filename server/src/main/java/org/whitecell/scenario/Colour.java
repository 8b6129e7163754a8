package org.whitecell.scenario;

/** A name in the client's checked palette; what it looks like is the client's matter. */
public enum Colour {
  BLUE,
  RED,
  OCHRE,
  TEAL,
  PURPLE,
  GREEN,
  ORANGE,
  SLATE
}
