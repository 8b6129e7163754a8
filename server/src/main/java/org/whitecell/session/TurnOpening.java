package org.whitecell.session;

import java.util.List;
import org.whitecell.session.Event.EffectsFellDue.Due;

/**
 * How the turn that is played opened: what stood before and after, and what moved it. Kept for the
 * summary with which a turn begins.
 *
 * @param due effects of earlier rulings and injects, in the order in which they fell due
 * @param drift what the scenario moves by itself
 */
public record TurnOpening(Board before, Board after, List<Due> due, List<IndicatorChange> drift) {

  static TurnOpening on(Board board) {
    return new TurnOpening(board, board, List.of(), List.of());
  }

  TurnOpening fellDue(List<Due> effects, Board next) {
    return new TurnOpening(before, next, effects, drift);
  }

  TurnOpening drifted(List<IndicatorChange> changes, Board next) {
    return new TurnOpening(before, next, due, changes);
  }
}
