package org.whitecell.scenario;

/**
 * How a roll of two dice is read. The margin is the total less the target; each degree is reached
 * from its margin up, and what is below them all backfires.
 *
 * @param target the total that succeeds; 7 unless the scenario says otherwise
 */
public record DiceSpec(int target, int wellFrom, int succeedsFrom, int atACostFrom, int failsFrom) {
  /** Target 7; well by 3, at a cost one short, backfires when short by 5 or more. */
  public static final DiceSpec USUAL = new DiceSpec(7, 3, 0, -1, -4);

  public DiceSpec {
    if (wellFrom <= succeedsFrom || succeedsFrom <= atACostFrom || atACostFrom <= failsFrom) {
      throw new IllegalArgumentException("margins fall from the best degree to the worst");
    }
  }

  /** The degree that a total, strong reasons counted in, comes to. */
  public Degree degree(int total) {
    int margin = total - target;
    if (margin >= wellFrom) {
      return Degree.SUCCEEDS_WELL;
    }
    if (margin >= succeedsFrom) {
      return Degree.SUCCEEDS;
    }
    if (margin >= atACostFrom) {
      return Degree.AT_A_COST;
    }
    return margin >= failsFrom ? Degree.FAILS : Degree.BACKFIRES;
  }
}
