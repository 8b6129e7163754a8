package org.whitecell.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.ActorSpec;
import org.whitecell.scenario.PhaseKind;

/** Something that a step of the course would leave undone, told to the white cell before it. */
public sealed interface Leaving {

  /** These actors have no move that stands in this turn, and the phase of moves is open. */
  record NothingSubmitted(List<ActorId> actors) implements Leaving {}

  /** These moves stand and were not ruled on. */
  record NotRuled(List<MoveId> moves) implements Leaving {}

  /** So many effects would still fall due, and now never will. */
  record StillToCome(int effects) implements Leaving {}

  /** What leaving the phase would leave undone, whichever comes next. */
  static List<Leaving> ofThePhase(State state) {
    List<Leaving> leaving = new ArrayList<>();
    addSilent(leaving, state);
    if (state.turn().phase() == PhaseKind.RULE || state.turn().phase() == PhaseKind.CONSEQUENCES) {
      addUnruled(leaving, state);
    }
    return List.copyOf(leaving);
  }

  /** What ending play would leave undone, by the hot wash or the close. */
  static List<Leaving> ofPlay(State state) {
    List<Leaving> leaving = new ArrayList<>();
    addSilent(leaving, state);
    addUnruled(leaving, state);
    int toCome = state.board().pending().size();
    if (toCome > 0) {
      leaving.add(new StillToCome(toCome));
    }
    return List.copyOf(leaving);
  }

  private static void addSilent(List<Leaving> leaving, State state) {
    if (!state.turn().isIn(PhaseKind.MOVE)) {
      return;
    }
    int turn = state.turn().turn();
    List<ActorId> silent =
        state.scenario().actors().stream()
            .map(ActorSpec::id)
            .filter(actor -> state.play().standing(actor, turn).findAny().isEmpty())
            .toList();
    if (!silent.isEmpty()) {
      leaving.add(new NothingSubmitted(silent));
    }
  }

  private static void addUnruled(List<Leaving> leaving, State state) {
    List<MoveId> unruled =
        state.play().moves().values().stream()
            .filter(move -> move.standing() == Move.Standing.SUBMITTED)
            .sorted(Comparator.comparing(Move::at).thenComparing(move -> move.id().value()))
            .map(Move::id)
            .toList();
    if (!unruled.isEmpty()) {
      leaving.add(new NotRuled(unruled));
    }
  }
}
