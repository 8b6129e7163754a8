package org.whitecell.http;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.whitecell.access.Account;
import org.whitecell.access.Browser;
import org.whitecell.access.Browsers;
import org.whitecell.access.Refused;
import org.whitecell.access.Tokens;
import org.whitecell.access.Tokens.Bearer;
import org.whitecell.session.Seat;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;

/** Sells tokens for cookies: one for the browser's account, or one for a seat that it holds. */
public final class TokenEndpoint {

  private final Browsers browsers;
  private final Tokens tokens;
  private final Sessions sessions;

  /** Both, or neither. */
  record Asked(@Nullable SessionId session, @Nullable SeatId seat) {}

  enum Kind {
    ACCOUNT,
    SEAT
  }

  record Bought(String token, Instant expiresAt, Kind kind) {}

  public TokenEndpoint(Browsers browsers, Tokens tokens, Sessions sessions) {
    this.browsers = browsers;
    this.tokens = tokens;
    this.sessions = sessions;
  }

  public List<Route> routes() {
    return List.of(Route.post("/api/token", Route.Needs.COOKIE, this::buy));
  }

  private Answer buy(Call call) {
    Asked asked = call.body(Asked.class);
    Browser browser = browsers.find(call.cookie()).orElseThrow(TokenEndpoint::signInNeeded);
    SessionId session = asked.session();
    SeatId seat = asked.seat();
    if (session == null && seat == null) {
      Account account = browsers.accountOf(browser).orElseThrow(TokenEndpoint::signInNeeded);
      String signIn = Objects.requireNonNull(browser.account()).id();
      return bought(new Bearer.OfAccount(account.id(), account.generation(), signIn), Kind.ACCOUNT);
    }
    if (session == null || seat == null) {
      throw Problem.badRequest("Name both session and seat, or neither.").thrown();
    }
    if (!browser.holds(session, seat)) {
      throw new Refused(
          Refused.Code.NOT_ALLOWED,
          "This browser does not hold that seat: use its invitation or its resume link.");
    }
    Seat held = Sessions.held(sessions.state(session), seat);
    return bought(new Bearer.OfSeat(session, held.id()), Kind.SEAT);
  }

  private Answer bought(Bearer bearer, Kind kind) {
    Tokens.Token token = tokens.issue(bearer);
    return Answer.json(new Bought(token.token(), token.expiresAt(), kind));
  }

  private static Refused signInNeeded() {
    return new Refused(Refused.Code.SIGN_IN_NEEDED, "Sign in first.");
  }
}
