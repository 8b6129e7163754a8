package org.whitecell.session;

/** When the others see a move. */
public enum Disclosure {
  /** At once. */
  OPEN,
  /** When the phase of moves closes, all together. */
  SEALED
}
