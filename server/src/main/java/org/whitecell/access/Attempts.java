package org.whitecell.access;

import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Slows down guessing: after a few free failures each further one doubles the wait before the next
 * try, up to a bound, and a quiet time forgives. It never locks anybody out. Keeps the most recent
 * keys only. Thread-safe.
 */
public final class Attempts {

  private static final long FIRST_WAIT = Duration.ofSeconds(1).toNanos();
  private static final long LONGEST_WAIT = Duration.ofSeconds(30).toNanos();
  private static final long FORGIVEN_AFTER = Duration.ofMinutes(15).toNanos();

  private final int free;
  private final LongSupplier nanoTime;
  private final Map<String, Failures> failures = new RecentKeys<>();

  private record Failures(int count, long last) {}

  /**
   * @param free how many failures cost nothing
   * @param nanoTime monotonic time, as {@link System#nanoTime()}
   */
  public Attempts(int free, LongSupplier nanoTime) {
    this.free = free;
    this.nanoTime = nanoTime;
  }

  /** How long this key has to wait before its next try; zero when it need not. */
  private Duration waitFor(String key) {
    Failures past = failures.get(key);
    if (past == null) {
      return Duration.ZERO;
    }
    long since = nanoTime.getAsLong() - past.last();
    if (since > FORGIVEN_AFTER) {
      failures.remove(key);
      return Duration.ZERO;
    }
    return Duration.ofNanos(Math.max(0, waitAfter(past.count()) - since));
  }

  /**
   * Begins a try, or refuses one that comes too early. It counts as failed until it is known
   * better, so that many tries at once are slowed as many after another are.
   */
  public synchronized void begin(String key) {
    Duration wait = waitFor(key);
    if (wait.isPositive()) {
      throw new Refused(
          Refused.Code.TOO_MANY_ATTEMPTS,
          "Too many tries: wait " + (wait.toSeconds() + 1) + " seconds and try again.",
          wait);
    }
    Failures past = failures.get(key);
    failures.put(key, new Failures(past == null ? 1 : past.count() + 1, nanoTime.getAsLong()));
  }

  /** The try that this key began was no failure: it does not count. */
  public synchronized void takeBack(String key) {
    failures.computeIfPresent(
        key, (_, past) -> past.count() == 1 ? null : new Failures(past.count() - 1, past.last()));
  }

  /** Forgives what this key did. */
  public synchronized void succeeded(String key) {
    failures.remove(key);
  }

  private long waitAfter(int count) {
    int beyond = count - free;
    return beyond <= 0 ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT << Math.min(beyond - 1, 10));
  }
}
