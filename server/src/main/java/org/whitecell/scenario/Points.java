package org.whitecell.scenario;

/** An amount on an indicator, exact in half points: {@code new Points(11)} is 5½. */
public record Points(int halves) implements Comparable<Points> {
  public static final Points ZERO = new Points(0);

  /** So many whole points. */
  public static Points whole(int points) {
    return new Points(Math.multiplyExact(points, 2));
  }

  public Points plus(Points other) {
    return new Points(Math.addExact(halves, other.halves));
  }

  public Points minus(Points other) {
    return new Points(Math.subtractExact(halves, other.halves));
  }

  public Points negated() {
    return new Points(Math.negateExact(halves));
  }

  /** The nearest amount that is not below {@code min} and not above {@code max}. */
  public Points clamp(Points min, Points max) {
    return new Points(Math.clamp(halves, min.halves, max.halves));
  }

  public static Points larger(Points a, Points b) {
    return a.halves >= b.halves ? a : b;
  }

  public boolean isZero() {
    return halves == 0;
  }

  @Override
  public int compareTo(Points other) {
    return Integer.compare(halves, other.halves);
  }

  /** As a change is written: {@code +1½}, {@code −2}, {@code 0}. */
  public String signed() {
    return halves > 0 ? "+" + this : toString();
  }

  /** As people write it: {@code 5½}, {@code −½}, {@code 0}. */
  @Override
  public String toString() {
    long size = Math.abs((long) halves);
    String whole = size >= 2 || size == 0 ? Long.toString(size / 2) : "";
    return (halves < 0 ? "−" : "") + whole + (size % 2 == 1 ? "½" : "");
  }
}
