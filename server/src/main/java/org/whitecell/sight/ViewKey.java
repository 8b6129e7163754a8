package org.whitecell.sight;

import org.whitecell.scenario.ActorId;
import org.whitecell.session.Role;
import org.whitecell.session.SeatId;

/** All that decides what is seen; seats with equal keys get equal bytes. */
public sealed interface ViewKey {
  record OfWhiteCell() implements ViewKey {}

  record OfActor(ActorId actor) implements ViewKey {}

  record OfObserver() implements ViewKey {}

  /** Sees that the session is there and his own waiting place, nothing of the play. */
  record OfLobby(SeatId seat) implements ViewKey {}

  static ViewKey of(SeatId seat, Role role) {
    return switch (role) {
      case Role.WhiteCell() -> new OfWhiteCell();
      case Role.Player(ActorId actor) -> new OfActor(actor);
      case Role.Observer() -> new OfObserver();
      case Role.Lobby() -> new OfLobby(seat);
    };
  }
}
