package org.whitecell.store;

/** How reading a log came out. */
public sealed interface Reading {

  /** Where the part that could be read ends. */
  Tail tail();

  /** Everything up to the tail was read and fits. */
  record Whole(Tail tail) implements Reading {}

  /**
   * Reading stopped before the end. The session is to be quarantined: readable up to the tail, and
   * never appended to.
   *
   * @param tail the last group that fits
   * @param damage what was met behind it
   */
  record Damaged(Tail tail, Damage damage) implements Reading {}

  /** What can be wrong with a log. */
  enum Damage {
    /** A group is missing though later ones are there. */
    GAP,
    /** A group's hash before, or its first seq, is not what the group before it says. */
    UNFITTING,
    /** A group is not what was written. */
    ALTERED,
    /** A group cannot be read. */
    UNREADABLE
  }
}
