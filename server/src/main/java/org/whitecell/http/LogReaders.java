package org.whitecell.http;

import java.util.Optional;
import org.whitecell.access.Account;
import org.whitecell.access.Browsers;
import org.whitecell.access.Right;
import org.whitecell.access.SessionEntry;
import org.whitecell.access.SessionList;
import org.whitecell.access.Tokens;
import org.whitecell.access.Tokens.Bearer;
import org.whitecell.session.Seat;
import org.whitecell.session.SessionId;
import org.whitecell.session.Stage;
import org.whitecell.session.State;

/**
 * Who may read a session's log: from the close on the account that opened the session, and an
 * organizer to whom it was granted; before that only the white cell, from its seats; and nobody who
 * also holds, or held, a player's or observer's seat in it. Who may not read it is told that there
 * is none. Thread-safe; blocks.
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
    SessionEntry entry = list.find(session).orElseThrow(LogReaders::none);
    State state = sessions.state(session);
    boolean mayRead =
        switch (tokens.check(call.token()).bearer()) {
          case Bearer.OfSeat seat -> isWhiteCell(seat, session, state);
          case Bearer.OfAccount _ ->
              mayRead(callers.accountWith(call, Right.ORGANIZER, Right.FACILITATOR), entry, state);
        };
    if (!mayRead || playsHere(call, session, state)) {
      throw none();
    }
    return new OpenLog(entry, state);
  }

  /** Whether the list of logs shows this session to the account. */
  static boolean isListed(Account account, SessionEntry entry) {
    return entry.events() > 0
        && mayRead(account, entry, entry.stage(), entry.readers().contains(account.id()));
  }

  private static boolean mayRead(Account account, SessionEntry entry, State state) {
    return mayRead(account, entry, state.stage(), state.people().grants().contains(account.id()));
  }

  private static boolean mayRead(
      Account account, SessionEntry entry, Stage stage, boolean isGranted) {
    boolean granted = isGranted && account.rights().contains(Right.ORGANIZER);
    boolean isClosed = stage == Stage.CLOSED;
    return ((isClosed && granted) || isTheirs(account, entry, isClosed))
        && !entry.played().contains(account.id());
  }

  /** The account imported the log, or opened the session, which is closed. */
  private static boolean isTheirs(Account account, SessionEntry entry, boolean isClosed) {
    return entry.openedBy().equals(account.id())
        && switch (entry.beginning()) {
          case OPENED -> isClosed && account.rights().contains(Right.FACILITATOR);
          case IMPORTED -> account.rights().contains(Right.ORGANIZER);
        };
  }

  private static boolean isWhiteCell(Bearer.OfSeat bearer, SessionId session, State state) {
    Seat seat = state.people().seat(bearer.seat());
    return bearer.session().equals(session)
        && seat != null
        && seat.isSeated()
        && seat.isWhiteCell();
  }

  private boolean playsHere(Call call, SessionId session, State state) {
    return browsers
        .find(call.cookie())
        .map(browser ->
            browser.seats().stream()
                .filter(held -> held.session().equals(session))
                .flatMap(held -> Optional.ofNullable(state.people().seat(held.seat())).stream())
                .anyMatch(seat -> !seat.isWhiteCell()))
        .orElse(false);
  }

  private static Problem.Thrown none() {
    return Problem.notFound("There is no log here that you may read.").thrown();
  }
}
