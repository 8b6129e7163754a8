package org.whitecell.http;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.whitecell.access.Account;
import org.whitecell.access.Browsers;
import org.whitecell.access.Right;
import org.whitecell.access.SessionEntry;
import org.whitecell.access.SessionList;
import org.whitecell.access.Tokens;
import org.whitecell.access.Tokens.Bearer;
import org.whitecell.live.Rooms;
import org.whitecell.session.AccountId;
import org.whitecell.session.Role;
import org.whitecell.session.Seat;
import org.whitecell.session.SessionId;
import org.whitecell.session.Stage;
import org.whitecell.session.State;

/**
 * Who may read a session's log: from the close on the account that opened the session, and an
 * organizer to whom it was granted, unless that one also holds, or held, a player's or observer's
 * seat in it; at any time the white cell, from its seats, in a browser that plays no side. Whoever
 * opened it may have the wall's seat: nothing in its log is new to the white cell. Who may not read
 * it is told that there is none; who calls is asked first of all, so that whoever is nobody here is
 * told the same whatever he names. Thread-safe; blocks.
 */
public final class LogReaders {

  private final Tokens tokens;
  private final Callers callers;
  private final Sessions sessions;
  private final SessionList list;
  private final Browsers browsers;

  /** A session whose log may be read by whoever called. */
  record OpenLog(SessionEntry entry, State state) {}

  public LogReaders(
      Tokens tokens, Callers callers, Sessions sessions, SessionList list, Browsers browsers) {
    this.tokens = tokens;
    this.callers = callers;
    this.sessions = sessions;
    this.list = list;
    this.browsers = browsers;
  }

  /** The session in the path, which the caller may read. */
  OpenLog reader(Call call) {
    SessionId session = new SessionId(call.path("id"));
    return switch (tokens.check(call.token()).bearer()) {
      case Bearer.OfSeat seat -> ofSeat(call, seat, session);
      case Bearer.OfAccount _ ->
          ofAccount(call, callers.accountWith(call, Right.ORGANIZER, Right.FACILITATOR), session);
    };
  }

  private OpenLog ofSeat(Call call, Bearer.OfSeat seat, SessionId session) {
    if (!seat.session().equals(session)) {
      throw none();
    }
    State state = sessions.state(session);
    if (!isWhiteCell(seat, state)
        || sitsHere(call, session, state, held -> held.role() instanceof Role.Player)) {
      throw none();
    }
    return new OpenLog(list.find(session).orElseThrow(LogReaders::none), state);
  }

  /** A session that cannot be had now is as none to those who might not read it either way. */
  private OpenLog ofAccount(Call call, Account account, SessionId session) {
    sessions.requireActive();
    SessionEntry entry = list.find(session).orElseThrow(LogReaders::none);
    try {
      State state = sessions.state(session);
      boolean mayRead =
          hasOpened(account, entry, state.stage())
              || (isOrganizerOf(account, entry, state.stage(), state.people().grants())
                  && !sitsHere(call, session, state, held -> !held.isWhiteCell()));
      if (!mayRead) {
        throw none();
      }
      return new OpenLog(entry, state);
    } catch (Rooms.NotOpen e) {
      throw isListed(account, entry) ? e : none();
    }
  }

  /** Whether the list of logs shows this session to the account. */
  static boolean isListed(Account account, SessionEntry entry) {
    return entry.events() > 0
        && (hasOpened(account, entry, entry.stage())
            || isOrganizerOf(account, entry, entry.stage(), entry.readers()));
  }

  private static boolean hasOpened(Account account, SessionEntry entry, Stage stage) {
    return stage == Stage.CLOSED
        && entry.beginning() == SessionEntry.Beginning.OPENED
        && entry.openedBy().equals(account.id())
        && account.rights().contains(Right.FACILITATOR);
  }

  /** It was granted the log of a closed session, or imported it, and took no part. */
  private static boolean isOrganizerOf(
      Account account, SessionEntry entry, Stage stage, Set<AccountId> grants) {
    boolean granted = stage == Stage.CLOSED && grants.contains(account.id());
    boolean imported =
        entry.beginning() == SessionEntry.Beginning.IMPORTED
            && entry.openedBy().equals(account.id());
    return account.rights().contains(Right.ORGANIZER)
        && (granted || imported)
        && !entry.played().contains(account.id());
  }

  private static boolean isWhiteCell(Bearer.OfSeat bearer, State state) {
    Seat seat = state.people().seat(bearer.seat());
    return seat != null && seat.isSeated() && seat.isWhiteCell();
  }

  /** Whether the browser that calls holds such a seat in the session. */
  private boolean sitsHere(Call call, SessionId session, State state, Predicate<Seat> such) {
    return browsers
        .find(call.cookie())
        .map(browser ->
            browser.seats().stream()
                .filter(held -> held.session().equals(session))
                .flatMap(held -> Optional.ofNullable(state.people().seat(held.seat())).stream())
                .anyMatch(such))
        .orElse(false);
  }

  private static Problem.Thrown none() {
    return Problem.notFound("There is no log here that you may read.").thrown();
  }
}
