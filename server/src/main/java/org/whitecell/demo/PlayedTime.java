package org.whitecell.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.whitecell.live.Timekeeper;

/**
 * Time at a table that is played through in a moment: it passes when it is told to, so that a log
 * of an hour has an hour in it. Alarms go by the machine's own time. Thread-safe.
 */
final class PlayedTime implements Timekeeper, InstantSource {

  private final Timekeeper machine;
  private Instant now;
  private long nanos;

  PlayedTime(Timekeeper machine, Instant start) {
    this.machine = machine;
    this.now = start;
  }

  /** Lets time pass. */
  synchronized void pass(Duration time) {
    now = now.plus(time);
    nanos += time.toNanos();
  }

  /** Lets time pass until then; where that is over already, none does. */
  synchronized void passUntil(Instant then) {
    if (now.isBefore(then)) {
      pass(Duration.between(now, then));
    }
  }

  @Override
  public synchronized Instant wall() {
    return now;
  }

  @Override
  public Instant instant() {
    return wall();
  }

  @Override
  public synchronized long nanos() {
    return nanos;
  }

  @Override
  public Alarm after(Duration delay, Runnable task) {
    return machine.after(delay, task);
  }
}
