package org.whitecell.access;

import org.whitecell.access.Tokens.Bearer;
import org.whitecell.access.Tokens.Good;
import org.whitecell.live.SeatDoor;

/** Lets windows into sessions by their seat's token. */
public record SeatTokens(Tokens tokens) implements SeatDoor {

  @Override
  public Answer enter(String token) {
    try {
      return switch (tokens.check(token)) {
        case Good(Bearer.OfSeat(var session, var seat), var expiresAt) ->
            new Answer.Welcome(session, seat, expiresAt);
        case Good _ -> new Answer.Refused("This wants the token of a seat, not of an account.");
      };
    } catch (Refused e) {
      return new Answer.Refused(e.words());
    }
  }
}
