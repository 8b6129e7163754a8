package org.whitecell.http;

import java.util.Optional;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.ActorSpec;
import org.whitecell.scenario.Colour;
import org.whitecell.scenario.Scenario;
import org.whitecell.scenario.Shape;

/** What draws an actor wherever it is named. */
record ActorBadge(ActorId id, String name, String letters, Shape shape, Colour colour) {

  static ActorBadge of(ActorSpec actor) {
    return new ActorBadge(actor.id(), actor.name(), actor.letters(), actor.shape(), actor.colour());
  }

  static Optional<ActorBadge> of(Scenario scenario, ActorId id) {
    return scenario.actors().stream()
        .filter(actor -> actor.id().equals(id))
        .findFirst()
        .map(ActorBadge::of);
  }
}
