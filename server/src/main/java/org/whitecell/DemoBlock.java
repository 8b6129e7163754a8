package org.whitecell;

import org.whitecell.demo.Demo;
import org.whitecell.scenario.Scenario;
import org.whitecell.session.Role;

/** What is printed of a demo: a link for every seat, and how its organizer signs in. */
record DemoBlock(Demo.Shown demo, String address) {

  String text() {
    StringBuilder text = new StringBuilder();
    for (Demo.Session session : demo.sessions()) {
      text.append('\n')
          .append("  ")
          .append(session.title().value())
          .append(": ")
          .append(session.stands())
          .append('\n');
      for (Demo.Place place : session.places()) {
        text.append(
            "    %-12s %-18s %s%n"
                .formatted(
                    role(place.seat().role(), session.scenario()),
                    place.seat().name().value(),
                    address + place.path()));
      }
    }
    return text.append(
            "%n  The organizer, who reads the closed session's log, signs in at %s%n"
                .formatted(address))
        .append(
            "    as %s, password %s%n%n"
                .formatted(demo.organizer().name(), demo.organizer().password()))
        .toString();
  }

  private static String role(Role role, Scenario scenario) {
    return switch (role) {
      case Role.WhiteCell() -> "white cell";
      case Role.Observer() -> "observer";
      case Role.Lobby() -> "lobby";
      case Role.Player(var actor) ->
          scenario.actor(actor).map(spec -> spec.name()).orElse(actor.value());
    };
  }
}
