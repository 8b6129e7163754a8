package org.whitecell.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.Scenario;
import org.whitecell.session.Event;
import org.whitecell.session.Issuer;
import org.whitecell.session.MoveId;
import org.whitecell.session.Naming;
import org.whitecell.session.Recorded;
import org.whitecell.session.Role;
import org.whitecell.session.SeatId;

/**
 * A whole log as it is read: every event in its turn, with what it may be found by.
 *
 * @param naming how its people are named in it
 */
public record Timeline(List<Row> rows, List<Person> people, Naming naming) {

  /**
   * One event.
   *
   * @param turn 0 before play starts
   * @param by who did it: a press may let the rules do what is then the server's
   * @param actors whose it is: the author's, and those of the moves it belongs to
   * @param moves the moves it belongs to
   */
  public record Row(
      long seq,
      Instant at,
      int turn,
      Issuer by,
      Set<ActorId> actors,
      Set<MoveId> moves,
      Event event) {}

  public Timeline {
    rows = List.copyOf(rows);
    people = List.copyOf(people);
  }

  /** The timeline of a whole log, from its first event on. */
  public static Timeline of(Scenario scenario, List<Recorded> log) {
    Naming naming =
        log.getFirst().event() instanceof Event.SessionOpened opened
            ? opened.naming()
            : Naming.PSEUDONYMS;
    PeopleNamed people = PeopleNamed.of(scenario, naming, log);
    MoveLines lines = MoveLines.of(log);
    Map<SeatId, ActorId> sides = new HashMap<>();
    List<Row> rows = new ArrayList<>(log.size());
    int turn = 0;
    for (Recorded recorded : log) {
      Event event = recorded.event();
      if (event instanceof Event.TurnOpened(int opened)) {
        turn = opened;
      }
      note(sides, event);
      Set<MoveId> moves = lines.of(event);
      Set<ActorId> actors = new HashSet<>();
      moves.forEach(move -> lines.actor(move).ifPresent(actors::add));
      author(recorded, sides, actors);
      rows.add(
          new Row(
              recorded.seq(),
              recorded.at(),
              turn,
              doer(recorded),
              Set.copyOf(actors),
              moves,
              people.named(event)));
    }
    return new Timeline(rows, people.all(), naming);
  }

  private static Issuer doer(Recorded recorded) {
    return recorded.event() instanceof Event.EffectsFellDue
            || recorded.event() instanceof Event.IndicatorsDrifted
        ? new Issuer.Server()
        : recorded.by();
  }

  private static void author(Recorded recorded, Map<SeatId, ActorId> sides, Set<ActorId> actors) {
    if (doer(recorded) instanceof Issuer.Seated(SeatId seat) && sides.containsKey(seat)) {
      actors.add(sides.get(seat));
    } else if (recorded.event() instanceof Event.SeatTaken taken
        && taken.role() instanceof Role.Player(ActorId actor)) {
      actors.add(actor);
    }
  }

  private static void note(Map<SeatId, ActorId> sides, Event event) {
    if (event instanceof Event.SeatTaken e && e.role() instanceof Role.Player(ActorId actor)) {
      sides.put(e.seat(), actor);
    } else if (event instanceof Event.SeatAssigned e
        && e.role() instanceof Role.Player(ActorId actor)) {
      sides.put(e.seat(), actor);
    }
  }
}
