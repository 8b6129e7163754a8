package org.whitecell.session;

import org.jspecify.annotations.Nullable;
import org.whitecell.scenario.PhaseKind;

/**
 * A place in the course of play. A step names the one it goes from, where it stood before whoever
 * took it: play may have moved on since, and a step from elsewhere is another step.
 *
 * @param turn 0 before play starts
 * @param phase the phase that was opened last, or null before the first
 */
public record Juncture(int turn, @Nullable PhaseKind phase, TurnState.Gate gate) {

  /** Before play starts. */
  public static final Juncture LOBBY = TurnState.BEFORE.juncture();

  /** While this phase is open. */
  public static Juncture in(int turn, PhaseKind phase) {
    return new Juncture(turn, phase, TurnState.Gate.OPEN);
  }
}
