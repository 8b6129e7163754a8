package org.whitecell.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.PhaseKind;

/**
 * Where play stands.
 *
 * @param turn 0 before play starts
 * @param phase the phase that was opened last, or null before the first
 * @param ready the actors that said so in this phase
 * @param left the phases of this turn that may open again, the one that was left last at the end
 */
public record TurnState(
    int turn,
    @Nullable PhaseKind phase,
    Gate gate,
    Clock clock,
    PSet<ActorId> ready,
    PVector<Left> left) {

  /** Before play starts. */
  public static final TurnState BEFORE =
      new TurnState(
          0, null, Gate.CLOSED, new Clock.None(), HashTreePSet.empty(), TreePVector.empty());

  /** A phase that was left, with its clock as it stood then. */
  record Left(PhaseKind phase, Clock clock, Instant at) {}

  /** Whether the phase is open or was closed, with the next not yet open. */
  public enum Gate {
    OPEN,
    CLOSED
  }

  public boolean isIn(PhaseKind kind) {
    return phase == kind && gate == Gate.OPEN;
  }

  public Juncture juncture() {
    return new Juncture(turn, phase, gate);
  }

  /** The phase that may open again now; null where none may. */
  public @Nullable PhaseKind wayBack() {
    return left.isEmpty() ? null : left.getLast().phase();
  }

  TurnState opening(int next) {
    return new TurnState(
        next, null, Gate.CLOSED, new Clock.None(), HashTreePSet.empty(), TreePVector.empty());
  }

  TurnState opening(PhaseKind next, Clock with) {
    PVector<Left> before =
        TreePVector.from(left.stream().takeWhile(one -> one.phase() != next).toList());
    return new TurnState(turn, next, Gate.OPEN, with, HashTreePSet.empty(), before);
  }

  /** The phase is closed, and may open again. */
  TurnState leaving(PhaseKind over, Instant at) {
    return closed().with(left.plus(new Left(over, clock, at)));
  }

  /** Something has come to rest on the phases' having been left: none of them opens again. */
  TurnState settled() {
    return left.isEmpty() ? this : with(TreePVector.empty());
  }

  TurnState closed() {
    return new TurnState(turn, phase, Gate.CLOSED, new Clock.None(), HashTreePSet.empty(), left);
  }

  private TurnState with(PVector<Left> next) {
    return new TurnState(turn, phase, gate, clock, ready, next);
  }

  TurnState with(Clock next) {
    return new TurnState(turn, phase, gate, next, ready, left);
  }

  TurnState withReady(PSet<ActorId> next) {
    return new TurnState(turn, phase, gate, clock, next, left);
  }
}
