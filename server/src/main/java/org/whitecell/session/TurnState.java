package org.whitecell.session;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.PhaseKind;

/**
 * Where play stands.
 *
 * @param turn 0 before play starts
 * @param phase the phase that was opened last, or null before the first
 * @param ready the actors that said so in this phase
 */
public record TurnState(
    int turn, @Nullable PhaseKind phase, Gate gate, Clock clock, PSet<ActorId> ready) {

  static final TurnState BEFORE =
      new TurnState(0, null, Gate.CLOSED, new Clock.None(), HashTreePSet.empty());

  /** Whether the phase is open or was closed, with the next not yet open. */
  public enum Gate {
    OPEN,
    CLOSED
  }

  public boolean isIn(PhaseKind kind) {
    return phase == kind && gate == Gate.OPEN;
  }

  TurnState opening(int next) {
    return new TurnState(next, null, Gate.CLOSED, new Clock.None(), HashTreePSet.empty());
  }

  TurnState opening(PhaseKind next, Clock with) {
    return new TurnState(turn, next, Gate.OPEN, with, HashTreePSet.empty());
  }

  TurnState closed() {
    return new TurnState(turn, phase, Gate.CLOSED, new Clock.None(), HashTreePSet.empty());
  }

  TurnState with(Clock next) {
    return new TurnState(turn, phase, gate, next, ready);
  }

  TurnState withReady(PSet<ActorId> next) {
    return new TurnState(turn, phase, gate, clock, next);
  }
}
