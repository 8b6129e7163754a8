package org.whitecell.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Measurements of one kind, at least one. */
final class Samples {

  private final double[] sorted;

  private Samples(double[] values) {
    if (values.length == 0) {
      throw new IllegalStateException("nothing was measured");
    }
    this.sorted = values.clone();
    Arrays.sort(sorted);
  }

  static Samples of(double... values) {
    return new Samples(values);
  }

  /** Durations in nanoseconds, as milliseconds. */
  static Samples ofNanos(long... nanos) {
    return new Samples(Arrays.stream(nanos).mapToDouble(n -> n / 1e6).toArray());
  }

  static Samples all(List<Samples> parts) {
    return new Samples(
        parts.stream().flatMapToDouble(part -> Arrays.stream(part.sorted)).toArray());
  }

  /** The value below which this part of them lies. */
  double at(double part) {
    return sorted[(int) Math.min(sorted.length - 1.0, Math.floor(part * sorted.length))];
  }

  double median() {
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  double least() {
    return sorted[0];
  }

  double most() {
    return sorted[sorted.length - 1];
  }

  int count() {
    return sorted.length;
  }

  /** The least and the most. */
  String spread(String form) {
    return text(form, least()) + " to " + text(form, most());
  }

  static String text(String form, double value) {
    return String.format(Locale.ROOT, form, value);
  }
}
