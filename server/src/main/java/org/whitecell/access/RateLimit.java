package org.whitecell.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A bucket for each key that fills at a steady rate up to a burst. Keeps the most recently used
 * keys only. Thread-safe.
 */
public final class RateLimit {

  private static final int MOST_KEYS = 20_000;

  private final double perNano;
  private final double burst;
  private final LongSupplier nanoTime;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_KEYS;
        }
      };

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
