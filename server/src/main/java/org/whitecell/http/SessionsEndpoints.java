package org.whitecell.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whitecell.access.Account;
import org.whitecell.access.Browser.HeldSeat;
import org.whitecell.access.Browsers;
import org.whitecell.access.Right;
import org.whitecell.access.SessionDoor;
import org.whitecell.access.SessionEntry;
import org.whitecell.access.SessionList;
import org.whitecell.document.RevisionId;
import org.whitecell.live.Library;
import org.whitecell.scenario.ScenarioId;
import org.whitecell.session.AccountId;
import org.whitecell.session.CitationChoice;
import org.whitecell.session.Command;
import org.whitecell.session.Naming;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.session.Setting;
import org.whitecell.session.Stage;
import org.whitecell.words.Text;

/** The sessions of an account, and opening one. */
public final class SessionsEndpoints {

  private final Callers callers;
  private final Browsers browsers;
  private final SessionList list;
  private final Sessions sessions;
  private final SessionDoor door;
  private final Library library;

  /** More than any scenario cites. */
  private static final int MOST_CITATIONS = 1000;

  private static final int LONGEST_SOURCE = 100;

  record NewSession(
      String title,
      RevisionId revision,
      ScenarioId scenario,
      String marking,
      Naming naming,
      List<CitationChoice> citations,
      String leadName) {}

  /**
   * @param seat the one that this browser holds there, if it does
   */
  record Summary(
      SessionId session,
      String title,
      String marking,
      Stage stage,
      int turn,
      Instant openedAt,
      @Nullable Instant closedAt,
      Optional<SeatId> seat) {}

  public SessionsEndpoints(
      Callers callers,
      Browsers browsers,
      SessionList list,
      Sessions sessions,
      SessionDoor door,
      Library library) {
    this.callers = callers;
    this.browsers = browsers;
    this.list = list;
    this.sessions = sessions;
    this.door = door;
    this.library = library;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/api/sessions", Route.Needs.TOKEN, this::mine),
        Route.post("/api/sessions", Route.Needs.TOKEN, this::open).upTo(1024 * 1024));
  }

  private Answer mine(Call call) {
    Account account = callers.account(call);
    List<HeldSeat> held =
        browsers.find(call.cookie()).map(browser -> browser.seats()).orElse(List.of());
    return Answer.json(
        list.all().stream()
            .filter(entry -> isFor(entry, account.id()))
            .map(entry -> summary(entry, held))
            .toList());
  }

  private Answer open(Call call) {
    Account account = callers.accountWith(call, Right.FACILITATOR);
    sessions.requireActive();
    NewSession asked = call.body(NewSession.class);
    requireWithin(asked.citations());
    Setting setting =
        library
            .setting(asked.scenario(), asked.revision())
            .orElseThrow(
                () -> Problem.notFound("There is no such scenario or text here.").thrown());
    SessionDoor.Outcome outcome =
        door.open(
            account.id(),
            setting,
            new Command.OpenSession(
                Text.of(asked.title()),
                asked.revision(),
                asked.scenario(),
                asked.marking(),
                asked.naming(),
                asked.citations(),
                Text.of(asked.leadName())));
    return switch (outcome) {
      case SessionDoor.Outcome.Refused(var refusal) -> throw Problems.of(refusal).thrown();
      case SessionDoor.Outcome.Opened(SessionId session, SeatId seat) ->
          Answer.json(201, new SeatAddress(session, seat))
              .withCookie(browsers.take(call.cookie(), session, seat));
    };
  }

  private static void requireWithin(List<CitationChoice> citations) {
    if (citations.size() > MOST_CITATIONS
        || citations.stream().anyMatch(one -> one.source().length() > LONGEST_SOURCE)) {
      throw Problem.badRequest("At most 1,000 citations, each by a key of the scenario's.")
          .thrown();
    }
  }

  private static boolean isFor(SessionEntry entry, AccountId account) {
    boolean wasOpened = entry.events() > 0;
    boolean reads = entry.stage() == Stage.CLOSED && entry.readers().contains(account);
    return wasOpened
        && ((account.equals(entry.openedBy()) && entry.beginning() == SessionEntry.Beginning.OPENED)
            || reads);
  }

  private static Summary summary(SessionEntry entry, List<HeldSeat> held) {
    return new Summary(
        entry.session(),
        entry.title(),
        entry.marking(),
        entry.stage(),
        entry.turn(),
        entry.openedAt(),
        entry.closedAt(),
        held.stream()
            .filter(seat -> seat.session().equals(entry.session()))
            .map(HeldSeat::seat)
            .findFirst());
  }
}
