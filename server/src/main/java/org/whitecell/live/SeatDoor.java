package org.whitecell.live;

import java.time.Instant;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;

/** Tells whose token it is. Does not look at the session: whether the seat is held, it knows. */
@FunctionalInterface
public interface SeatDoor {

  Answer enter(String token);

  /** Whose token it is, or why it opens nothing. */
  sealed interface Answer {
    record Welcome(SessionId session, SeatId seat, Instant expiresAt) implements Answer {}

    /**
     * @param words a person can act on
     */
    record Refused(String words) implements Answer {}
  }
}
