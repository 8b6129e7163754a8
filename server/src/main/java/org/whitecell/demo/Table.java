package org.whitecell.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whitecell.access.SessionDoor;
import org.whitecell.document.CodePoints;
import org.whitecell.document.Passage;
import org.whitecell.live.Answer;
import org.whitecell.live.Rooms;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.CitationLine;
import org.whitecell.scenario.Citations;
import org.whitecell.scenario.FactId;
import org.whitecell.session.AccountId;
import org.whitecell.session.CitationChoice;
import org.whitecell.session.Command;
import org.whitecell.session.Evidence;
import org.whitecell.session.InvitationId;
import org.whitecell.session.Issuer;
import org.whitecell.session.Naming;
import org.whitecell.session.Places;
import org.whitecell.session.Role;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.session.Setting;
import org.whitecell.session.State;
import org.whitecell.words.Text;

/** A session that is being played: who sits at it, the text before them, the time that passes. */
final class Table implements AutoCloseable {

  private final Rooms rooms;
  private final PlayedTime time;
  private final Setting setting;
  private final SessionId session;
  private final Map<Text, SeatWindow> windows = new LinkedHashMap<>();
  private final Chair lead;

  private Table(
      Rooms rooms, PlayedTime time, Setting setting, SessionDoor.Outcome.Opened opened, Text lead) {
    this.rooms = rooms;
    this.time = time;
    this.setting = setting;
    this.session = opened.session();
    SeatWindow window = new SeatWindow(rooms, session, opened.lead(), "lead");
    windows.put(lead, window);
    this.lead = new Chair(this, window);
  }

  /** Opens a session, as the page does once the citations were confirmed. */
  static Table open(
      Rooms rooms,
      PlayedTime time,
      SessionDoor door,
      AccountId by,
      Setting setting,
      String title,
      Text lead) {
    List<CitationChoice> citations =
        Citations.lines(setting.scenario(), setting.revision()).stream()
            .filter(line -> line.state() == CitationLine.State.FOUND)
            .map(line -> new CitationChoice(line.source(), line.passage().orElse(null)))
            .toList();
    var opening =
        new Command.OpenSession(
            Text.of(title),
            setting.revision().id(),
            setting.scenario().id(),
            "EXERCISE",
            Naming.NAMES,
            citations,
            lead);
    return switch (door.open(by, setting, opening)) {
      case SessionDoor.Outcome.Opened opened -> new Table(rooms, time, setting, opened, lead);
      case SessionDoor.Outcome.Refused(var refusal) ->
          throw new DemoFailed("the session was not opened: " + refusal);
    };
  }

  SessionId session() {
    return session;
  }

  Setting setting() {
    return setting;
  }

  Chair lead() {
    return lead;
  }

  /** Those who sit here, in the order in which they came, by the name they gave. */
  Map<Text, SeatWindow> windows() {
    return windows;
  }

  State state() {
    return rooms.state(session).orElseThrow();
  }

  /** Somebody comes by an invitation and plays this actor. */
  Player player(String actor, String name) {
    return new Player(this, seat(new Role.Player(new ActorId(actor)), name));
  }

  /** Somebody comes by an invitation and shares the white cell. */
  Chair whiteCell(String name) {
    return new Chair(this, seat(new Role.WhiteCell(), name));
  }

  /** Somebody comes by an invitation and looks on. */
  void observer(String name) {
    seat(new Role.Observer(), name);
  }

  private SeatWindow seat(Role role, String name) {
    var invitation = new InvitationId(lead.asks(new Command.Invite(role, Places.ONE)));
    passes(Duration.ofSeconds(35));
    Answer answer =
        rooms.ask(session, new Issuer.Door(), new Command.TakeSeat(invitation, Text.of(name)));
    return switch (answer) {
      case Answer.Accepted(String seat) -> {
        var id = new SeatId(seat);
        SeatWindow window = new SeatWindow(rooms, session, id, "page");
        windows.put(Text.of(name), window);
        yield window;
      }
      case Answer.Refused(var refusal) ->
          throw new DemoFailed(name + " did not get a seat: " + refusal);
    };
  }

  void passes(Duration duration) {
    time.pass(duration);
  }

  void passesUntil(Instant then) {
    time.passUntil(then);
  }

  /** As long as it takes to write this. */
  void passesWriting(String words) {
    passes(Duration.ofSeconds(4 + words.length() / 14));
  }

  /** The one place where the text says this. */
  Passage passage(String quote) {
    CodePoints text = setting.revision().content();
    int at = text.indexOf(quote, 0);
    if (at < 0) {
      throw new DemoFailed("the text does not say: " + quote);
    }
    return setting.revision().passage(at, at + CodePoints.count(quote));
  }

  /** The passage that says this, cited. */
  Evidence says(String quote) {
    return new Evidence.CitedPassage(passage(quote));
  }

  /** A fact, cited. */
  Evidence fact(String id) {
    return new Evidence.CitedFact(new FactId(id));
  }

  /** Everybody leaves the room; the seats stay held. */
  @Override
  public void close() {
    new ArrayList<>(windows.values()).forEach(SeatWindow::close);
  }
}
