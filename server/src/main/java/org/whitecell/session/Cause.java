package org.whitecell.session;

/** What made an indicator move. */
public sealed interface Cause {

  /** A ruling or an inject, at once or when its effect fell due or ran out. */
  record OfEffect(EffectSource source) implements Cause {}

  /** The scenario, as a turn opened. */
  record Drift() implements Cause {}

  /** The white cell, by hand. */
  record ByHand() implements Cause {}

  /** The white cell, correcting what was wrong. */
  record Correction() implements Cause {}
}
