package org.whitecell.store;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what happens in the background. */
public final class Conditions {

  private Conditions() {}

  /** Returns as soon as the condition holds; fails when it does not within the time. */
  public static void until(Duration atMost, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + atMost.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("this did not come true within " + atMost);
      }
      LockSupport.parkNanos(5_000_000);
    }
  }
}
