package org.whitecell.http;

import java.util.Optional;
import org.whitecell.access.Account;
import org.whitecell.access.Browsers;
import org.whitecell.access.Right;
import org.whitecell.access.SessionEntry;
import org.whitecell.access.SessionList;
import org.whitecell.access.Tokens;
import org.whitecell.access.Tokens.Bearer;
import org.whitecell.live.Rooms;
import org.whitecell.session.Seat;
import org.whitecell.session.SessionId;
import org.whitecell.session.Stage;
import org.whitecell.session.State;

/**
 * Who may read a session's log: from the close on the account that opened the session, and an
 * organizer to whom it was granted; before that only the white cell, from its seats; and nobody who
 * also holds, or held, a player's or observer's seat in it. Who may not read it is told that there
 * is none; who calls is asked first of all, so that whoever is nobody here is told the same
 * whatever he names. Thread-safe; blocks.
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
    OpenLog log =
        switch (tokens.check(call.token()).bearer()) {
          case Bearer.OfSeat seat -> ofSeat(seat, session);
          case Bearer.OfAccount _ ->
              ofAccount(callers.accountWith(call, Right.ORGANIZER, Right.FACILITATOR), session);
        };
    if (playsHere(call, session, log.state())) {
      throw none();
    }
    return log;
  }

  private OpenLog ofSeat(Bearer.OfSeat seat, SessionId session) {
    if (!seat.session().equals(session)) {
      throw none();
    }
    State state = sessions.state(session);
    if (!isWhiteCell(seat, state)) {
      throw none();
    }
    return new OpenLog(list.find(session).orElseThrow(LogReaders::none), state);
  }

  /** A session that cannot be had now is as none to those who might not read it either way. */
  private OpenLog ofAccount(Account account, SessionId session) {
    sessions.requireActive();
    SessionEntry entry = list.find(session).orElseThrow(LogReaders::none);
    try {
      State state = sessions.state(session);
      if (!mayRead(account, entry, state)) {
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

  private static boolean isWhiteCell(Bearer.OfSeat bearer, State state) {
    Seat seat = state.people().seat(bearer.seat());
    return seat != null && seat.isSeated() && seat.isWhiteCell();
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
