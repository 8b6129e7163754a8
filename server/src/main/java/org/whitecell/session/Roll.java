package org.whitecell.session;

/**
 * A roll of 2d6 as matrix games use it: each strong reason for adds one, each strong reason against
 * takes one, and the sum is held against the target.
 *
 * @param ordinal 1, 2, 3 … within the session; never goes back
 * @param first face, 1 to 6
 * @param second face, 1 to 6
 * @param target 2 to 12; 7 where nothing else is said
 * @param strongFor strong reasons and arguments for, counted when rolled
 * @param strongAgainst strong arguments against, counted when rolled
 */
public record Roll(
    int ordinal, int first, int second, Dice dice, int target, int strongFor, int strongAgainst) {

  /** Where the faces came from. */
  public enum Dice {
    SERVER,
    TABLE
  }

  Roll showing(int one, int other) {
    return new Roll(ordinal, one, other, dice, target, strongFor, strongAgainst);
  }

  public int total() {
    return first + second + strongFor - strongAgainst;
  }

  /** By how much the roll made its target; negative where it missed. */
  public int margin() {
    return total() - target;
  }
}
