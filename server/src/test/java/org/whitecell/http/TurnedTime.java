package org.whitecell.http;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.whitecell.live.Timekeeper;

/** Time that passes when a test says so; alarms that are due go off then. */
public final class TurnedTime implements Timekeeper {

  private record Set(long at, Runnable task) {}

  private final List<Set> alarms = new ArrayList<>();
  private final Instant start = Instant.parse("2026-06-14T09:00:00Z");
  private Duration setBy = Duration.ZERO;
  private long nanos;

  @Override
  public synchronized Instant wall() {
    return start.plusNanos(nanos).plus(setBy);
  }

  /** Somebody sets the wall clock; no time passes. */
  public synchronized void setWallBy(Duration difference) {
    setBy = setBy.plus(difference);
  }

  @Override
  public synchronized long nanos() {
    return nanos;
  }

  @Override
  public synchronized Alarm after(Duration delay, Runnable task) {
    Set set = new Set(nanos + Math.max(0, delay.toNanos()), task);
    alarms.add(set);
    return () -> cancel(set);
  }

  private synchronized void cancel(Set set) {
    alarms.remove(set);
  }

  public void pass(Duration time) {
    List<Set> due;
    synchronized (this) {
      nanos += time.toNanos();
      due = alarms.stream().filter(set -> set.at() <= nanos).toList();
      alarms.removeAll(due);
    }
    due.forEach(set -> set.task().run());
  }
}
