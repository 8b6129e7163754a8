package org.whitecell.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSet;
import org.whitecell.scenario.ActorId;

/**
 * A move as it stands.
 *
 * @param number such as U2, from when it is visible to all; null while it is sealed
 * @param strongReasons those of its own reasons that the white cell marked, counted from 0
 * @param takenUpBy who of the white cell rules on it; null for nobody
 */
public record Move(
    MoveId id,
    ActorId actor,
    SeatId seat,
    int turn,
    MoveContent content,
    int cost,
    Standing standing,
    PSet<Integer> strongReasons,
    @Nullable String number,
    Instant at,
    @Nullable Instant revealedAt,
    @Nullable SeatId takenUpBy) {

  /** What became of it so far. */
  public enum Standing {
    SUBMITTED,
    WITHDRAWN,
    RULED
  }

  /** Whether everybody may see it. */
  public boolean isShown() {
    return number != null;
  }

  public boolean stands() {
    return standing != Standing.WITHDRAWN;
  }

  /** Ruled on or withdrawn, it is nobody's to rule on. */
  Move with(Standing next) {
    return new Move(
        id, actor, seat, turn, content, cost, next, strongReasons, number, at, revealedAt, null);
  }

  Move revealed(String as, Instant when) {
    return new Move(
        id, actor, seat, turn, content, cost, standing, strongReasons, as, at, when, takenUpBy);
  }

  Move takenUp(@Nullable SeatId by) {
    return new Move(
        id, actor, seat, turn, content, cost, standing, strongReasons, number, at, revealedAt, by);
  }

  Move marked(int reason, Strength strength) {
    PSet<Integer> strong =
        strength == Strength.STRONG ? strongReasons.plus(reason) : strongReasons.minus(reason);
    return new Move(
        id, actor, seat, turn, content, cost, standing, strong, number, at, revealedAt, takenUpBy);
  }
}
