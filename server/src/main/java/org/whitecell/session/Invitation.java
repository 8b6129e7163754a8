package org.whitecell.session;

import java.time.Instant;

/**
 * Leave to take a seat. Its secret lies elsewhere.
 *
 * @param taken how many seats were taken by it
 */
public record Invitation(
    InvitationId id, Role role, Places places, int taken, Validity validity, Instant at) {

  /** Whether it was taken back. */
  public enum Validity {
    VALID,
    REVOKED
  }

  public boolean isSpent() {
    return places == Places.ONE && taken > 0;
  }

  Invitation takenOnceMore() {
    return new Invitation(id, role, places, taken + 1, validity, at);
  }

  Invitation revoked() {
    return new Invitation(id, role, places, taken, Validity.REVOKED, at);
  }
}
