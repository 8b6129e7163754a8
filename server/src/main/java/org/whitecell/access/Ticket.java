package org.whitecell.access;

import java.time.Instant;
import org.whitecell.session.InvitationId;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;

/**
 * What a secret in a link, or a code on a wall, leads to. Whether it still does, the session says.
 */
public sealed interface Ticket {

  SessionId session();

  /** To the seat, or one of the seats, of an invitation. */
  record ToSeat(SessionId session, InvitationId invitation) implements Ticket {}

  /** To the lobby, and no further. */
  record ToLobby(SessionId session) implements Ticket {}

  /** Back to a seat that was taken, until then. */
  record BackToSeat(SessionId session, SeatId seat, Instant until) implements Ticket {}
}
