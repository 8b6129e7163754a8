package org.whitecell.store.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds where a dense run of numbers ends by asking for a handful of them at a time: first at
 * doubling distances, then at even ones in between. Among a million numbers that takes about six
 * questions.
 */
final class Probe {

  private static final int DOUBLINGS = 20;
  private static final int POINTS = 16;

  private Probe() {}

  /**
   * The last number that is there.
   *
   * @param known a number that is there, or 0
   * @param there tells which of the numbers asked for are there; the run has no gaps as far as this
   *     can see, and where it has one, a number before some gap is found
   */
  static long last(long known, Function<List<Long>, Set<Long>> there) {
    long low = known;
    long high = Long.MAX_VALUE;
    while (high == Long.MAX_VALUE) {
      List<Long> asked = doublings(low);
      Set<Long> found = there.apply(asked);
      for (long number : asked) {
        if (!found.contains(number)) {
          high = number;
          break;
        }
        low = number;
      }
    }
    while (high - low > 1) {
      long step = Math.max(1, (high - low) / (POINTS + 1));
      List<Long> asked = new ArrayList<>();
      for (long number = low + step; number < high; number += step) {
        asked.add(number);
      }
      Set<Long> found = there.apply(asked);
      for (long number : asked) {
        if (!found.contains(number)) {
          high = number;
          break;
        }
        low = number;
      }
    }
    return low;
  }

  private static List<Long> doublings(long from) {
    return IntStream.range(0, DOUBLINGS).mapToObj(i -> from + (1L << i)).toList();
  }
}
