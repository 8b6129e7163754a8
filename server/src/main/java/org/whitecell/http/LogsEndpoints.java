package org.whitecell.http;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.whitecell.access.Account;
import org.whitecell.access.Accounts;
import org.whitecell.access.Right;
import org.whitecell.access.SessionEntry;
import org.whitecell.access.SessionList;
import org.whitecell.formats.LogRefused;
import org.whitecell.http.LogReaders.OpenLog;
import org.whitecell.json.Names;
import org.whitecell.library.Logs;
import org.whitecell.library.ReadingQueue;
import org.whitecell.review.Timeline;
import org.whitecell.scenario.ActorId;
import org.whitecell.session.AccountId;
import org.whitecell.session.Issuer;
import org.whitecell.session.MoveId;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;

/** Reading, exporting and importing what was played. */
public final class LogsEndpoints {

  private static final int USUAL_PAGE = 500;
  private static final int LARGEST_PAGE = 5000;
  private static final int LONGEST_ID = 64;
  private static final int LONGEST_KINDS = 2000;

  /** As far as every reader of JSON counts in whole numbers. */
  private static final long LARGEST_NUMBER = (1L << 53) - 1;

  private final Callers callers;
  private final LogReaders readers;
  private final Accounts accounts;
  private final SessionList list;
  private final Sessions sessions;
  private final Logs logs;
  private final ReadingQueue reading;
  private final Clock clock;

  record Summary(
      SessionId session,
      String title,
      String marking,
      Instant openedAt,
      @Nullable Instant closedAt,
      long events) {}

  record Organizer(AccountId id, String name) {}

  record Imported(SessionId session) {}

  public LogsEndpoints(
      Callers callers,
      LogReaders readers,
      Accounts accounts,
      SessionList list,
      Sessions sessions,
      Logs logs,
      ReadingQueue reading,
      Clock clock) {
    this.callers = callers;
    this.readers = readers;
    this.accounts = accounts;
    this.list = list;
    this.sessions = sessions;
    this.logs = logs;
    this.reading = reading;
    this.clock = clock;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/api/organizers", Route.Needs.TOKEN, this::organizers),
        Route.get("/api/logs", Route.Needs.TOKEN, this::mine),
        Route.post("/api/logs/import", Route.Needs.TOKEN, this::take).upTo(ReadingQueue.LARGEST),
        Route.get("/api/logs/{id}", Route.Needs.TOKEN, this::page),
        Route.get("/api/logs/{id}/export", Route.Needs.TOKEN, this::export));
  }

  private Answer organizers(Call call) {
    callers.accountWith(call, Right.FACILITATOR, Right.ADMINISTRATOR);
    return Answer.json(
        accounts.all().stream()
            .filter(account -> account.isEnabled() && account.rights().contains(Right.ORGANIZER))
            .map(account -> new Organizer(account.id(), account.name()))
            .toList());
  }

  private Answer mine(Call call) {
    Account account = callers.accountWith(call, Right.ORGANIZER, Right.FACILITATOR);
    return Answer.json(
        list.all().stream()
            .filter(entry -> LogReaders.isListed(account, entry))
            .map(LogsEndpoints::summary)
            .toList());
  }

  private Answer page(Call call) {
    OpenLog readable = readers.reader(call);
    Timeline timeline =
        Timeline.of(readable.state().scenario(), logs.events(readable.entry().session()));
    long limit = call.number("limit", 1, LARGEST_PAGE).orElse((long) USUAL_PAGE);
    List<Timeline.Row> found =
        timeline.rows().stream().filter(filter(call)).limit(limit + 1).toList();
    boolean isLast = found.size() <= limit;
    List<Timeline.Row> rows = isLast ? found : found.subList(0, (int) limit);
    return Answer.json(LogPage.of(readable.entry(), readable.state(), timeline, rows, isLast));
  }

  private Answer export(Call call) {
    OpenLog readable = readers.reader(call);
    return Answer.flowing(
        "application/x-ndjson",
        logs.export(readable.entry().session(), readable.state(), now())::writeTo);
  }

  private Answer take(Call call) {
    Account account = callers.accountWith(call, Right.ORGANIZER);
    sessions.requireActive();
    try {
      SessionId session =
          logs.take(reading.inTurn(() -> logs.read(call.body())))
              .orElseThrow(() ->
                  new Problem(
                          409,
                          "log-exists",
                          Problems.title(409),
                          "The log of this session is here already.")
                      .thrown());
      list.add(SessionEntry.importing(session, account.id(), now()));
      list.bringUpToDate(session, sessions.state(session));
      return Answer.json(201, new Imported(session));
    } catch (LogRefused e) {
      throw new Problem(422, "log-invalid", Problems.title(422), String.valueOf(e.getMessage()))
          .thrown();
    }
  }

  private static Predicate<Timeline.Row> filter(Call call) {
    Predicate<Timeline.Row> filter = _ -> true;
    long after = call.number("after", 0, LARGEST_NUMBER).orElse(0L);
    filter = filter.and(row -> row.seq() > after);
    Optional<Long> turn = call.number("turn", 0, Integer.MAX_VALUE);
    if (turn.isPresent()) {
      filter = filter.and(row -> row.turn() == turn.get());
    }
    Optional<ActorId> actor = call.query("actor", LONGEST_ID).map(ActorId::new);
    if (actor.isPresent()) {
      filter = filter.and(row -> row.actors().contains(actor.get()));
    }
    Optional<String> kind = call.query("kind", LONGEST_KINDS);
    if (kind.isPresent()) {
      List<String> kinds = List.of(kind.get().toLowerCase(Locale.ROOT).split(",", -1));
      filter =
          filter.and(row -> kinds.contains(String.valueOf(Names.ofMember(row.event().getClass()))));
    }
    Optional<SeatId> person = call.query("person", LONGEST_ID).map(SeatId::new);
    if (person.isPresent()) {
      Issuer by = new Issuer.Seated(person.get());
      filter = filter.and(row -> row.by().equals(by));
    }
    Optional<MoveId> move = call.query("move", LONGEST_ID).map(MoveId::new);
    if (move.isPresent()) {
      filter = filter.and(row -> row.moves().contains(move.get()));
    }
    return filter;
  }

  private static Summary summary(SessionEntry entry) {
    return new Summary(
        entry.session(),
        entry.title(),
        entry.marking(),
        entry.openedAt(),
        entry.closedAt(),
        entry.events());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
