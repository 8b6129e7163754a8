package org.whitecell.torture;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Burns by everything that is sent or answered, so that its end is a moment of full work. */
final class Fuse {

  private static final long PATIENCE_SECONDS = 60;

  private final CountDownLatch left;

  Fuse(int length) {
    this.left = new CountDownLatch(length);
  }

  void burn() {
    left.countDown();
  }

  /** There is nothing to wait for any more. */
  void blow() {
    while (left.getCount() > 0) {
      left.countDown();
    }
  }

  /** Whether it burnt to its end; the work may have come to a standstill before. */
  boolean awaitEnd() throws InterruptedException {
    return left.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }
}
