package org.whitecell.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.Scenario;

/** Somebody's hand on the state: the order, and the seat it comes from. */
record Hand(State state, Order order, Seat seat) {
  static final Decision WHITE_CELL_ONLY =
      Decision.refuse(Refusal.Code.NOT_ALLOWED, "Only the white cell does this.");

  static final Decision PLAYERS_ONLY =
      Decision.refuse(Refusal.Code.NOT_ALLOWED, "Only a player of an actor does this.");

  static final Decision READERS_ONLY =
      Decision.refuse(Refusal.Code.NOT_ALLOWED, "Observers read along; they do not write.");

  Role role() {
    return seat.role();
  }

  boolean isWhiteCell() {
    return seat.isWhiteCell();
  }

  /** The actor that the seat plays, or null. */
  @Nullable ActorId actor() {
    return role() instanceof Role.Player(ActorId actor) ? actor : null;
  }

  boolean writes() {
    return role() instanceof Role.WhiteCell || role() instanceof Role.Player;
  }

  Scenario scenario() {
    return state.scenario();
  }

  Instant now() {
    return order.at();
  }

  /** An id for the n-th thing that this order makes. */
  String fresh(int n) {
    return n == 0 ? order.fresh() : order.fresh() + "-" + n;
  }

  static Decision notFound(String what) {
    return Decision.refuse(Refusal.Code.NOT_FOUND, "There is no such " + what + " here.");
  }
}
