package org.whitecell.live;

/** So many at once and so many a second after that. Safe for use by many threads. */
final class RateLimit {

  private static final double NANOS = 1e9;

  private final int perSecond;
  private final int burst;
  private final Timekeeper time;
  private double left;
  private long at;

  RateLimit(int perSecond, int burst, Timekeeper time) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.time = time;
    this.left = burst;
    this.at = time.nanos();
  }

  /** Whether one more may pass; if so, it is counted. */
  synchronized boolean take() {
    long now = time.nanos();
    left = Math.min(burst, left + (now - at) / NANOS * perSecond);
    at = now;
    if (left < 1) {
      return false;
    }
    left -= 1;
    return true;
  }
}
