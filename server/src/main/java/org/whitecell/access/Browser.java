package org.whitecell.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.AccountId;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;

/**
 * What a cookie stands for: at most one account, and any number of seats.
 *
 * @param madeAt when the first cookie of this line was made; renewing it does not make it younger
 * @param seenAt when it was last used, to within a few minutes
 */
public record Browser(
    Instant madeAt, Instant seenAt, @Nullable SignedIn account, List<HeldSeat> seats) {

  /**
   * @param id of this sign-in; the same while the cookie changes
   * @param generation the account's when it signed in: when that moves on, this sign-in is over
   */
  public record SignedIn(
      String id, AccountId account, long generation, Instant at, Instant seenAt) {}

  /** A seat that this browser took. */
  public record HeldSeat(SessionId session, SeatId seat) {}

  public Browser {
    seats = List.copyOf(seats);
  }

  public boolean holds(SessionId session, SeatId seat) {
    return seats.contains(new HeldSeat(session, seat));
  }

  Browser withAccount(@Nullable SignedIn next) {
    return new Browser(madeAt, seenAt, next, seats);
  }

  Browser withSeat(HeldSeat seat) {
    if (seats.contains(seat)) {
      return this;
    }
    List<HeldSeat> more = new ArrayList<>(seats);
    more.add(seat);
    return new Browser(madeAt, seenAt, account, more);
  }

  Browser withoutSeat(HeldSeat seat) {
    return new Browser(
        madeAt, seenAt, account, seats.stream().filter(held -> !held.equals(seat)).toList());
  }

  Browser seen(Instant at) {
    SignedIn same = account;
    SignedIn seen =
        same == null
            ? null
            : new SignedIn(same.id(), same.account(), same.generation(), same.at(), at);
    return new Browser(madeAt, at, seen, seats);
  }
}
