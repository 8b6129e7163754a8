package org.whitecell.session;

/** How a ruling was reached. */
public enum Method {
  /** No reason against was given: it succeeds, without dice. */
  UNOPPOSED,
  /** The white cell decided and says why. */
  DECISION,
  /** 2d6 against a target. */
  DICE
}
