package org.whitecell.live;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Time in a loaded room: wall time at loading plus monotonic time since, in whole milliseconds, and
 * never below the last event's. A wall clock that is set meanwhile moves no deadline; that it was
 * set is logged and told.
 */
final class SessionTime {

  private static final Logger LOG = LoggerFactory.getLogger(SessionTime.class);

  /** From here on the wall clock counts as set. */
  private static final Duration DRIFT = Duration.ofSeconds(2);

  private final Timekeeper time;
  private final Consumer<Duration> drifted;
  private final Instant loadedAt;
  private final long loadedNanos;
  private Instant last;
  private Duration told = Duration.ZERO;

  /**
   * @param drifted told by how much the wall clock is ahead (behind: negative), in whole seconds,
   *     each time that this changes; zero when it is back
   */
  SessionTime(Timekeeper time, Instant lastEvent, Consumer<Duration> drifted) {
    this.time = time;
    this.drifted = drifted;
    this.loadedAt = time.wall();
    this.loadedNanos = time.nanos();
    this.last = lastEvent;
  }

  synchronized Instant now() {
    Instant unset = loadedAt.plusNanos(time.nanos() - loadedNanos).truncatedTo(ChronoUnit.MILLIS);
    noteDrift(Duration.between(unset, time.wall()));
    last = unset.isBefore(last) ? last : unset;
    return last;
  }

  private void noteDrift(Duration drift) {
    Duration now =
        drift.abs().compareTo(DRIFT) > 0 ? drift.truncatedTo(ChronoUnit.SECONDS) : Duration.ZERO;
    // Less than the bound is jitter, not news.
    if (now.minus(told).abs().compareTo(DRIFT) < 0) {
      return;
    }
    told = now;
    if (now.isZero()) {
      LOG.info("The machine's clock and a session's agree again");
    } else {
      LOG.warn(
          "The machine's clock and a session's differ by {} s; deadlines stay as they are",
          now.toSeconds());
    }
    drifted.accept(now);
  }
}
