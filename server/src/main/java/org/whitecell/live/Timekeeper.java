package org.whitecell.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Time as the server has it; handed in, so that a test can make it pass. */
public interface Timekeeper {

  /** What the wall clock says. */
  Instant wall();

  /** Monotonic time, as {@link System#nanoTime()}. */
  long nanos();

  /** Runs something short later, once. */
  Alarm after(Duration delay, Runnable task);

  /** Something that is to run later. */
  interface Alarm {
    void cancel();
  }

  /** The machine's own time, but for a wall clock that is handed in. */
  final class OfTheMachine implements Timekeeper, AutoCloseable {

    /** Once stopped, what is still set is dropped: nothing is left to be woken. */
    private final ScheduledExecutorService alarms =
        new ScheduledThreadPoolExecutor(
            1,
            Thread.ofPlatform().daemon().name("alarms").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    private final Clock wall;

    public OfTheMachine(Clock wall) {
      this.wall = wall;
    }

    @Override
    public Instant wall() {
      return wall.instant();
    }

    @Override
    public long nanos() {
      return System.nanoTime();
    }

    @Override
    public Alarm after(Duration delay, Runnable task) {
      Future<?> scheduled =
          alarms.schedule(task, Math.max(0, delay.toNanos()), TimeUnit.NANOSECONDS);
      return () -> scheduled.cancel(false);
    }

    @Override
    public void close() {
      alarms.shutdownNow();
    }
  }
}
