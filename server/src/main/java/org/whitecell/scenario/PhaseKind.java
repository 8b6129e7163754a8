package org.whitecell.scenario;

/** What a phase is for, and so who may do what in it. */
public enum PhaseKind {
  /** Actors read, mark and talk among themselves. */
  DELIBERATE,
  /** Actors draft and submit moves. */
  MOVE,
  /** Moves are revealed; actors argue for and against them. */
  ARGUE,
  /** The white cell rules. */
  RULE,
  /** Effects and injects are taken in. */
  CONSEQUENCES
}
