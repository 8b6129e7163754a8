package org.whitecell.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.whitecell.words.Text;

/** One person's place in a session. */
public record Seat(
    SeatId id,
    Role role,
    Text name,
    Presence presence,
    Instant at,
    @Nullable InvitationId invitation) {

  /** Whether somebody sits there. */
  public enum Presence {
    SEATED,
    LEFT,
    REMOVED
  }

  public boolean isSeated() {
    return presence == Presence.SEATED;
  }

  public boolean isWhiteCell() {
    return role instanceof Role.WhiteCell;
  }

  Seat with(Role next) {
    return new Seat(id, next, name, presence, at, invitation);
  }

  Seat with(Text next) {
    return new Seat(id, role, next, presence, at, invitation);
  }

  Seat with(Presence next) {
    return new Seat(id, role, name, next, at, invitation);
  }
}
