package org.whitecell.session;

import java.time.Instant;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.whitecell.scenario.Points;
import org.whitecell.words.Text;

/**
 * An indicator's course.
 *
 * @param history the value as each turn closed; the first is the start, turn 0
 */
public record Track(Points value, PVector<Reading> history, PVector<Correction> corrections) {

  public record Reading(int turn, Points value) {}

  public record Correction(IndicatorChange change, Text why, Instant at) {}

  static Track starting(Points value) {
    return new Track(value, TreePVector.singleton(new Reading(0, value)), TreePVector.empty());
  }

  Track with(Points next) {
    return new Track(next, history, corrections);
  }

  Track closing(int turn, Points reading) {
    return turn == 0
        ? this
        : new Track(value, history.plus(new Reading(turn, reading)), corrections);
  }

  Track with(Correction correction) {
    return new Track(correction.change().to(), history, corrections.plus(correction));
  }
}
