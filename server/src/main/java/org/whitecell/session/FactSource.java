package org.whitecell.session;

import org.whitecell.scenario.InjectId;

/** What established a fact. */
public sealed interface FactSource {
  /** The scenario, from the start. */
  record OfBriefing() implements FactSource {}

  record OfRuling(MoveId move) implements FactSource {}

  record OfInject(InjectId inject) implements FactSource {}

  /** The white cell, by hand. */
  record ByHand() implements FactSource {}
}
