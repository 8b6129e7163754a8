package org.whitecell.access;

import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A bucket for each key that fills at a steady rate up to a burst. Keeps the most recently used
 * keys only. Thread-safe.
 */
public final class RateLimit {

  private final double perNano;
  private final double burst;
  private final LongSupplier nanoTime;
  private final Map<String, Bucket> buckets = new RecentKeys<>();

  private record Bucket(double level, long at) {}

  /**
   * @param perSecond how many a second in the long run
   * @param burst how many at once
   * @param nanoTime monotonic time, as {@link System#nanoTime()}
   */
  public RateLimit(double perSecond, int burst, LongSupplier nanoTime) {
    this.perNano = perSecond / 1e9;
    this.burst = burst;
    this.nanoTime = nanoTime;
  }

  /** Takes one from the key's bucket; false when it is empty. */
  public synchronized boolean allows(String key) {
    long now = nanoTime.getAsLong();
    Bucket bucket = buckets.getOrDefault(key, new Bucket(burst, now));
    double level = Math.min(burst, bucket.level() + (now - bucket.at()) * perNano);
    boolean allowed = level >= 1;
    buckets.put(key, new Bucket(allowed ? level - 1 : level, now));
    return allowed;
  }
}
