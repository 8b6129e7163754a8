package org.whitecell.session;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.whitecell.scenario.Points;
import org.whitecell.words.Text;

/**
 * An indicator's course.
 *
 * @param history the value as each turn closed; the first is the start, turn 0
 * @param steps each time that it moved, the oldest first
 */
public record Track(
    Points value, PVector<Reading> history, PVector<Step> steps, PVector<Correction> corrections) {

  public record Reading(int turn, Points value) {}

  /**
   * All that moved it at one moment, and from where to where; never to where it was.
   *
   * @param pushes on itself, or on those that it is derived from
   */
  public record Step(int turn, Points from, Points to, List<Push> pushes, Instant at) {}

  public record Correction(IndicatorChange change, Text why, Instant at) {}

  static Track starting(Points value) {
    return new Track(
        value,
        TreePVector.singleton(new Reading(0, value)),
        TreePVector.empty(),
        TreePVector.empty());
  }

  Track with(Points next) {
    return new Track(next, history, steps, corrections);
  }

  Track closing(int turn, Points reading) {
    return turn == 0
        ? this
        : new Track(value, history.plus(new Reading(turn, reading)), steps, corrections);
  }

  Track with(Correction correction) {
    return new Track(correction.change().to(), history, steps, corrections.plus(correction));
  }

  /** What happens at one moment is one step, and none where it ends where it began. */
  Track with(Step step) {
    Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
    if (last == null || !last.at().equals(step.at())) {
      return new Track(value, history, steps.plus(step), corrections);
    }
    PVector<Step> before = steps.minus(steps.size() - 1);
    if (last.from().equals(step.to())) {
      return new Track(value, history, before, corrections);
    }
    List<Push> pushes = Stream.concat(last.pushes().stream(), step.pushes().stream()).toList();
    Step both = new Step(step.turn(), last.from(), step.to(), pushes, step.at());
    return new Track(value, history, before.plus(both), corrections);
  }
}
