package org.whitecell.sight;

import org.jspecify.annotations.Nullable;
import org.whitecell.scenario.ActorId;
import org.whitecell.session.Role;
import org.whitecell.session.Seat;
import org.whitecell.session.SeatId;
import org.whitecell.session.State;

/** All that decides what is seen; seats with equal keys get equal bytes. */
public sealed interface ViewKey {
  record OfWhiteCell() implements ViewKey {}

  /**
   * @param person the seat, once it has written something for the white cell alone; else null
   */
  record OfActor(ActorId actor, @Nullable SeatId person) implements ViewKey {}

  record OfObserver() implements ViewKey {}

  /** Sees that the session is there and his own waiting place, nothing of the play. */
  record OfLobby(SeatId seat) implements ViewKey {}

  /** The key of a seat; it may change with the state. */
  static ViewKey of(Seat seat, State state) {
    return switch (seat.role()) {
      case Role.WhiteCell() -> new OfWhiteCell();
      case Role.Player(ActorId actor) ->
          new OfActor(actor, wroteForTheWhiteCell(seat, state) ? seat.id() : null);
      case Role.Observer() -> new OfObserver();
      case Role.Lobby() -> new OfLobby(seat.id());
    };
  }

  private static boolean wroteForTheWhiteCell(Seat seat, State state) {
    return state.marks().confiding().contains(seat.id());
  }

  /** The role whose reach the view has. */
  default Role role() {
    return switch (this) {
      case OfWhiteCell() -> new Role.WhiteCell();
      case OfActor(ActorId actor, SeatId person) -> new Role.Player(actor);
      case OfObserver() -> new Role.Observer();
      case OfLobby(SeatId seat) -> new Role.Lobby();
    };
  }
}
