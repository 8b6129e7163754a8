package org.whitecell.access;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.AccountId;
import org.whitecell.session.SessionId;
import org.whitecell.session.Stage;
import org.whitecell.session.State;

/**
 * A session in the list. What follows from its log is brought up to date as it goes on; the log
 * decides in the end.
 *
 * @param openedBy who opened it, or imported its log
 * @param played accounts that took a player's or observer's seat in it
 * @param readers accounts that were granted its log
 * @param events how many there were; while it is played, when anything else here last changed
 * @param fault what was wrong with its log when it was last read, in words; null for nothing
 */
public record SessionEntry(
    SessionId session,
    String title,
    String marking,
    Stage stage,
    int turn,
    Instant openedAt,
    @Nullable Instant closedAt,
    AccountId openedBy,
    Beginning beginning,
    Set<AccountId> played,
    Set<AccountId> readers,
    long events,
    @Nullable String fault) {

  /** How it came to be here. */
  public enum Beginning {
    OPENED,
    IMPORTED
  }

  public SessionEntry {
    played = Set.copyOf(played);
    readers = Set.copyOf(readers);
  }

  /** A session that is about to be opened. */
  public static SessionEntry opening(SessionId session, AccountId by, Instant at) {
    return starting(session, by, Beginning.OPENED, at);
  }

  /** A session whose log is about to be imported. */
  public static SessionEntry importing(SessionId session, AccountId by, Instant at) {
    return starting(session, by, Beginning.IMPORTED, at);
  }

  private static SessionEntry starting(
      SessionId session, AccountId by, Beginning beginning, Instant at) {
    return new SessionEntry(
        session, "", "", Stage.LOBBY, 0, at, null, by, beginning, Set.of(), Set.of(), 0, null);
  }

  /** The same as its log now has it. */
  public SessionEntry at(State state) {
    String said = state.opening().title().value();
    boolean isClosed = state.stage() == Stage.CLOSED;
    return new SessionEntry(
        session,
        said == null ? "" : said,
        state.opening().marking(),
        state.stage(),
        state.turn().turn(),
        state.opening().at(),
        isClosed ? (closedAt == null ? state.lastAt() : closedAt) : null,
        openedBy,
        beginning,
        played,
        state.people().grants().stream().collect(Collectors.toUnmodifiableSet()),
        state.seq(),
        fault);
  }

  /** The same, unless nothing but the number of events of a session in play has changed. */
  SessionEntry follow(State state) {
    SessionEntry now = at(state);
    return stage != Stage.CLOSED && now.equals(withEvents(now.events)) ? this : now;
  }

  private SessionEntry withEvents(long now) {
    return new SessionEntry(
        session, title, marking, stage, turn, openedAt, closedAt, openedBy, beginning, played,
        readers, now, fault);
  }

  SessionEntry playedBy(AccountId account) {
    return new SessionEntry(
        session,
        title,
        marking,
        stage,
        turn,
        openedAt,
        closedAt,
        openedBy,
        beginning,
        Stream.concat(played.stream(), Stream.of(account)).collect(Collectors.toSet()),
        readers,
        events,
        fault);
  }

  SessionEntry withFault(@Nullable String found) {
    return new SessionEntry(
        session, title, marking, stage, turn, openedAt, closedAt, openedBy, beginning, played,
        readers, events, found);
  }
}
