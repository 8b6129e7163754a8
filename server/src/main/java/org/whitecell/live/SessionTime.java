package org.whitecell.live;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Time in a loaded room: wall time at loading plus monotonic time since, in whole milliseconds, and
 * never below the last event's. A wall clock that is set meanwhile moves no deadline.
 */
final class SessionTime {

  private static final Logger LOG = LoggerFactory.getLogger(SessionTime.class);
  private static final Duration DRIFT = Duration.ofSeconds(2);

  private final Timekeeper time;
  private final Instant loadedAt;
  private final long loadedNanos;
  private Instant last;
  private boolean driftTold;

  SessionTime(Timekeeper time, Instant lastEvent) {
    this.time = time;
    this.loadedAt = time.wall();
    this.loadedNanos = time.nanos();
    this.last = lastEvent;
  }

  synchronized Instant now() {
    Instant now = loadedAt.plusNanos(time.nanos() - loadedNanos).truncatedTo(ChronoUnit.MILLIS);
    if (now.isBefore(last)) {
      now = last;
    }
    last = now;
    noteDrift(now);
    return now;
  }

  private void noteDrift(Instant now) {
    Duration drift = Duration.between(now, time.wall()).abs();
    if (!driftTold && drift.compareTo(DRIFT) > 0) {
      driftTold = true;
      LOG.warn(
          "The machine's clock and a session's differ by {} s; deadlines stay as they are",
          drift.toSeconds());
    }
  }
}
