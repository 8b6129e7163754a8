package org.whitecell.session;

/** What becomes of drafts that were not submitted when the phase of moves closes. */
public enum Leftovers {
  /** They stay drafts, for the next turn. */
  KEEP,
  /** They are submitted as they are, as far as the budget reaches. */
  SUBMIT
}
