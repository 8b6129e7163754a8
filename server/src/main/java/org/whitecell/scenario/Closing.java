package org.whitecell.scenario;

/** What happens when a phase's clock has run out. */
public enum Closing {
  /** The clock counts over, and the white cell closes the phase. */
  COUNT_OVER,
  /** The phase closes by itself. */
  BY_ITSELF
}
