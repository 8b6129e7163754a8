package org.whitecell.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whitecell.access.Ticket.BackToSeat;
import org.whitecell.access.Ticket.ToLobby;
import org.whitecell.access.Ticket.ToSeat;
import org.whitecell.session.InvitationId;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.store.Shelf;

/**
 * The secrets that lead into sessions, kept hashed: {@code secret/HASH} holds where one leads,
 * {@code holder/…} the hash that a session's lobby or a seat has now, so that another one voids it.
 * Thread-safe; every method blocks.
 */
public final class Tickets {

  /** How long a link back to a seat is good. */
  public static final Duration BACK_LIFE = Duration.ofDays(60);

  private static final int SECRET_BITS = 128;
  private static final int TRIES = 20;

  private final Records<Ticket> tickets;
  private final Records<Held> holders;
  private final Clock clock;

  /**
   * @param code shown again to the white cell, for it stands on a wall; null for every other secret
   */
  record Held(String hash, @Nullable String code) {}

  public Tickets(Shelf shelf, Clock clock) {
    this.tickets = new Records<>(shelf, Ticket.class);
    this.holders = new Records<>(shelf, Held.class);
    this.clock = clock;
  }

  /** A secret that leads to an invitation's seat. */
  public String toSeat(SessionId session, InvitationId invitation) {
    String secret = Secrets.ofBits(SECRET_BITS);
    tickets.add(key(secret), new ToSeat(session, invitation));
    return secret;
  }

  /** A secret that leads back to a seat; the one before it is void. */
  public String backToSeat(SessionId session, SeatId seat) {
    String secret = Secrets.ofBits(SECRET_BITS);
    tickets.add(key(secret), new BackToSeat(session, seat, clock.instant().plus(BACK_LIFE)));
    hold("holder/seat/" + session.value() + "/" + seat.value(), secret, null);
    return secret;
  }

  /** A code that leads to the session's lobby; the one before it is void. */
  public String toLobby(SessionId session) {
    for (int i = 0; i < TRIES; i++) {
      String code = LobbyCodes.fresh();
      if (tickets.add(key(code), new ToLobby(session))) {
        hold(lobbyKey(session), code, code);
        return code;
      }
    }
    throw new Refused(Refused.Code.BUSY, "No code is free just now: try again.");
  }

  /** The code that leads to the session's lobby, while there is one. */
  public Optional<String> lobbyCode(SessionId session) {
    return holders.get(lobbyKey(session)).flatMap(held -> Optional.ofNullable(held.code()));
  }

  /** Voids the code that leads to the session's lobby. */
  public void closeLobby(SessionId session) {
    holders.get(lobbyKey(session)).ifPresent(held -> tickets.remove("secret/" + held.hash()));
    holders.remove(lobbyKey(session));
  }

  /** Where a secret of a link leads. */
  public Optional<Ticket> ofSecret(String secret) {
    return secret.length() > 64 || LobbyCodes.read(secret).isPresent()
        ? Optional.empty()
        : tickets.get(key(secret)).filter(this::isAlive);
  }

  /** Where a code that somebody typed leads. */
  public Optional<Ticket> ofCode(String typed) {
    return LobbyCodes.read(typed).flatMap(code -> tickets.get(key(code)));
  }

  private boolean isAlive(Ticket ticket) {
    return !(ticket instanceof BackToSeat back) || clock.instant().isBefore(back.until());
  }

  private void hold(String holder, String secret, @Nullable String code) {
    Held now = new Held(Secrets.hashed(secret), code);
    holders.get(holder).ifPresent(before -> tickets.remove("secret/" + before.hash()));
    if (!holders.add(holder, now)) {
      holders.change(holder, _ -> now);
    }
  }

  private static String lobbyKey(SessionId session) {
    return "holder/lobby/" + session.value();
  }

  private static String key(String secret) {
    return "secret/" + Secrets.hashed(secret);
  }
}
