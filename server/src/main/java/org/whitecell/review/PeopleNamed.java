package org.whitecell.review;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whitecell.scenario.ActorSpec;
import org.whitecell.scenario.Scenario;
import org.whitecell.session.Event;
import org.whitecell.session.Naming;
import org.whitecell.session.Recorded;
import org.whitecell.session.Role;
import org.whitecell.session.SeatId;
import org.whitecell.words.Text;

/**
 * The people of a whole log under the names that the session promised them: those they gave, their
 * side's, or one pseudonym each. Where names were promised away, they are taken out of the events
 * too.
 */
final class PeopleNamed {

  private final Naming naming;
  private final Map<SeatId, Person> people;

  private PeopleNamed(Naming naming, Map<SeatId, Person> people) {
    this.naming = naming;
    this.people = people;
  }

  static PeopleNamed of(Scenario scenario, Naming naming, List<Recorded> log) {
    Map<SeatId, Person> given = new LinkedHashMap<>();
    log.forEach(recorded -> take(given, recorded.event()));
    Map<SeatId, Person> named = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    given.forEach((seat, person) -> {
      String side = side(scenario, person.role());
      Text name =
          switch (naming) {
            case NAMES -> person.name();
            case ACTORS -> Text.of(side);
            case PSEUDONYMS -> Text.of(side + " " + counts.merge(side, 1, Integer::sum));
          };
      named.put(seat, new Person(seat, person.role(), name));
    });
    return new PeopleNamed(naming, named);
  }

  /** In the order in which they came. */
  List<Person> all() {
    return List.copyOf(people.values());
  }

  /** The event with nobody in it called otherwise than promised. */
  Event named(Event event) {
    if (naming == Naming.NAMES) {
      return event;
    }
    return switch (event) {
      case Event.SeatTaken e ->
          new Event.SeatTaken(e.seat(), e.role(), name(e.seat()), e.invitation());
      case Event.SeatRenamed e -> new Event.SeatRenamed(e.seat(), name(e.seat()));
      default -> event;
    };
  }

  private Text name(SeatId seat) {
    Person person = people.get(seat);
    return person == null ? Text.BLANKED : person.name();
  }

  private static void take(Map<SeatId, Person> people, Event event) {
    switch (event) {
      case Event.SeatTaken e -> people.put(e.seat(), new Person(e.seat(), e.role(), e.name()));
      case Event.SeatAssigned e ->
          people.computeIfPresent(e.seat(), (seat, p) -> new Person(seat, e.role(), p.name()));
      case Event.SeatRenamed e ->
          people.computeIfPresent(e.seat(), (seat, p) -> new Person(seat, p.role(), e.name()));
      default -> {}
    }
  }

  private static String side(Scenario scenario, Role role) {
    return switch (role) {
      case Role.WhiteCell() -> "White cell";
      case Role.Player(var actor) ->
          scenario.actor(actor).map(ActorSpec::name).orElse(actor.value());
      case Role.Observer() -> "Observer";
      case Role.Lobby() -> "Guest";
    };
  }
}
