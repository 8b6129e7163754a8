package org.whitecell.session;

import org.whitecell.scenario.InjectId;

/** Where an effect comes from. */
public sealed interface EffectSource {
  record OfMove(MoveId move) implements EffectSource {}

  record OfInject(InjectId inject) implements EffectSource {}
}
