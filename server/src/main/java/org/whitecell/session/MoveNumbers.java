package org.whitecell.session;

import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.ActorSpec;
import org.whitecell.scenario.Scenario;

/** The numbers by which moves are called, such as U2: given when a move is visible to all. */
final class MoveNumbers {
  private MoveNumbers() {}

  /** How many of an actor's moves bear a number. */
  static int shown(State state, ActorId actor) {
    return (int)
        state.play().moves().values().stream()
            .filter(m -> m.actor().equals(actor) && m.isShown())
            .count();
  }

  static String number(Scenario scenario, ActorId actor, int n) {
    return prefix(scenario, actor) + n;
  }

  /** The first of the actor's letters, or all of them where another actor's begin alike. */
  private static String prefix(Scenario scenario, ActorId actor) {
    String letters = scenario.actor(actor).map(ActorSpec::letters).orElse("M");
    String first = letters.substring(0, letters.offsetByCodePoints(0, 1));
    long alike = scenario.actors().stream().filter(a -> a.letters().startsWith(first)).count();
    return alike == 1 ? first : letters;
  }
}
