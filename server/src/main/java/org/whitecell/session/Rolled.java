package org.whitecell.session;

import java.time.Instant;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.whitecell.words.Text;

/**
 * A roll as it now stands, with what was entered before.
 *
 * @param corrections first the oldest
 */
public record Rolled(Roll roll, PVector<Correction> corrections) {

  /**
   * @param first face as it stood until then
   * @param second face as it stood until then
   */
  public record Correction(int first, int second, SeatId by, Text why, Instant at) {}

  static Rolled of(Roll roll) {
    return new Rolled(roll, TreePVector.empty());
  }

  Rolled corrected(Roll next, SeatId by, Text why, Instant at) {
    return new Rolled(
        next, corrections.plus(new Correction(roll.first(), roll.second(), by, why, at)));
  }
}
