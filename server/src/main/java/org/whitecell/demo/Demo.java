package org.whitecell.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.whitecell.access.Account;
import org.whitecell.access.Accounts;
import org.whitecell.access.Right;
import org.whitecell.access.Secrets;
import org.whitecell.access.SessionDoor;
import org.whitecell.access.SessionList;
import org.whitecell.access.Tickets;
import org.whitecell.document.DocumentId;
import org.whitecell.library.Documents;
import org.whitecell.library.Scenarios;
import org.whitecell.live.Parts;
import org.whitecell.live.Rooms;
import org.whitecell.scenario.Scenario;
import org.whitecell.session.AccountId;
import org.whitecell.session.Command;
import org.whitecell.session.Role;
import org.whitecell.session.Seat;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.session.Setting;
import org.whitecell.session.State;
import org.whitecell.words.Text;

/**
 * Plays two sessions through on a fresh store, one to its end and one to the arguments of its
 * second turn, and makes the links by which a browser takes their seats.
 *
 * @param parts what rooms are made with; for as long as it plays, it has rooms of its own
 * @param rooms where the session that goes on is taken up afterwards
 */
public record Demo(
    Parts parts,
    Rooms rooms,
    Accounts accounts,
    SessionList list,
    Tickets tickets,
    Scenarios scenarios,
    Documents documents) {

  private static final String SCENARIO = "opening-in-central-asia";

  /** The session in mid-play began so long ago. */
  private static final Duration AGO = Duration.ofMinutes(51);

  private static final String ORGANIZER = "Nadia Rahman";

  /** What there is to see. */
  public record Shown(List<Session> sessions, Reader organizer) {}

  /**
   * @param stands where play stands, in a few words
   */
  public record Session(Text title, String stands, Scenario scenario, List<Place> places) {}

  /**
   * A seat that can be taken.
   *
   * @param path where on this server; good as often as it is opened
   */
  public record Place(Seat seat, String path) {}

  /** Who may read the finished session's log, and signs in so. */
  public record Reader(String name, String password) {}

  /** Blocks for a few seconds. */
  public Shown play() {
    Account facilitator = accounts.named(Accounts.FIRST_NAME).orElseThrow();
    Accounts.WithOneTimePassword made = accounts.make(ORGANIZER, EnumSet.of(Right.ORGANIZER));
    String password = Secrets.oneTimePassword();
    AccountId reader = made.account().id();
    accounts.choosePassword(reader, made.oneTimePassword(), password);

    SessionId finished = playRehearsal(facilitator.id(), reader);
    SessionId running = playSeminar(facilitator.id());
    return new Shown(
        List.of(
            shown(running, "in turn 2, the arguments; the clock runs"),
            shown(finished, "closed after two turns")),
        new Reader(ORGANIZER, password));
  }

  private SessionId playRehearsal(AccountId facilitator, AccountId reader) {
    PlayedTime time = time(Duration.ofHours(26));
    try (Rooms played = new Rooms(partsAt(time));
        Table table =
            Table.open(
                played,
                time,
                new SessionDoor(played, list, time),
                facilitator,
                setting(),
                "Rehearsal, one person a side",
                Rehearsal.LEAD)) {
      Rehearsal.play(table, reader);
      return table.session();
    }
  }

  private SessionId playSeminar(AccountId facilitator) {
    PlayedTime time = time(AGO);
    SessionId session;
    SeatId lead;
    try (Rooms played = new Rooms(partsAt(time));
        Table table =
            Table.open(
                played,
                time,
                new SessionDoor(played, list, time),
                facilitator,
                setting(),
                "Astana seminar, second table",
                SeminarCast.LEAD)) {
      SeminarCast cast = SeminarCast.seated(table);
      SeminarTurnOne.play(cast);
      SeminarTurnTwo.play(cast);
      cast.ruth().addsTime(Duration.ofMinutes(20));
      cast.ruth().pauses();
      session = table.session();
      lead = cast.ruth().window().seat();
    }
    try (SeatWindow window = new SeatWindow(rooms, session, lead, "again")) {
      window.ask(new Command.ResumeClock());
    }
    return session;
  }

  private Setting setting() {
    Scenario scenario =
        scenarios.offered().stream()
            .filter(offered -> offered.name().equals(SCENARIO))
            .findFirst()
            .orElseThrow(() -> new DemoFailed("its scenario is not here"));
    return documents
        .document(new DocumentId(scenario.source().name()))
        .flatMap(document -> documents.revision(document.revisions().getFirst().id()))
        .map(briefing -> new Setting(scenario, briefing))
        .orElseThrow(() -> new DemoFailed("its briefing is not here"));
  }

  private PlayedTime time(Duration ago) {
    Instant start = parts.time().wall().minus(ago).truncatedTo(ChronoUnit.SECONDS);
    return new PlayedTime(parts.time(), start);
  }

  private Parts partsAt(PlayedTime time) {
    return new Parts(
        parts.log(),
        parts.drafts(),
        parts.pulses(),
        parts.library(),
        parts.grantees(),
        parts.format(),
        time,
        parts.randomness(),
        parts.watcher(),
        parts.meter(),
        parts.cursorSecret(),
        parts.bounds());
  }

  private Session shown(SessionId session, String stands) {
    State state = rooms.state(session).orElseThrow();
    List<Place> places =
        state
            .people()
            .seated()
            .sorted(Comparator.comparing(Seat::at))
            .map(seat ->
                new Place(
                    seat,
                    "/resume" + screen(seat.role()) + "#" + tickets.backToSeat(session, seat.id())))
            .toList();
    return new Session(state.opening().title(), stands, state.scenario(), places);
  }

  /** The white cell and the wall have screens of their own. */
  private static String screen(Role role) {
    return switch (role) {
      case Role.WhiteCell() -> "?screen=console";
      case Role.Observer() -> "?screen=wall";
      case Role.Player _, Role.Lobby() -> "";
    };
  }
}
