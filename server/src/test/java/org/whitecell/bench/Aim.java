package org.whitecell.bench;

/** What a figure should come to. */
sealed interface Aim {

  record AtLeast(double bound) implements Aim {}

  record AtMost(double bound) implements Aim {}

  /** There is none; the figure stands beside one that has. */
  record None() implements Aim {}

  default String shown(String form) {
    return switch (this) {
      case AtLeast(double bound) -> "at least " + Samples.text(form, bound);
      case AtMost(double bound) -> "at most " + Samples.text(form, bound);
      case None() -> "";
    };
  }

  default String verdict(double value) {
    return switch (this) {
      case AtLeast(double bound) -> value >= bound ? "holds" : "**does not hold**";
      case AtMost(double bound) -> value <= bound ? "holds" : "**does not hold**";
      case None() -> "";
    };
  }
}
