package org.whitecell.scenario;

import java.util.List;
import java.util.Objects;

/**
 * A side that is played.
 *
 * @param letters one to three letters that stand for it everywhere, such as {@code KZ}
 * @param brief what its players read, and nobody else but the white cell
 * @param budget the points it may spend in a turn
 * @param budgetRule how the budget changes in play, in words for the white cell; may be empty
 */
public record ActorSpec(
    ActorId id,
    String name,
    String letters,
    Shape shape,
    Colour colour,
    Pattern pattern,
    String brief,
    List<Objective> objectives,
    int budget,
    String budgetRule) {

  public ActorSpec {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(letters);
    Objects.requireNonNull(shape);
    Objects.requireNonNull(colour);
    Objects.requireNonNull(pattern);
    Objects.requireNonNull(brief);
    Objects.requireNonNull(budgetRule);
    objectives = List.copyOf(objectives);
  }
}
