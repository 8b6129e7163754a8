package org.whitecell;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what happens in the background. */
public final class Conditions {

  /** What is waited for. */
  @FunctionalInterface
  public interface Condition<X extends Exception> {
    boolean holds() throws X;
  }

  /** Who asked without a pause would take the processor from those it waits for. */
  private static final Duration PAUSE = Duration.ofMillis(10);

  private Conditions() {}

  /** Returns as soon as the condition holds; fails when it does not within the time. */
  public static <X extends Exception> void until(Duration atMost, Condition<X> condition) throws X {
    long end = System.nanoTime() + atMost.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("this did not come true within " + atMost);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
