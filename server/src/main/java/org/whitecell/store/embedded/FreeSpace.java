package org.whitecell.store.embedded;

import java.util.function.LongSupplier;

/**
 * Sees a full disk coming: below a floor of free space nothing more is written, so that the commits
 * that are under way still find room.
 */
final class FreeSpace {

  private static final long LOOK_EVERY_NANOS = 250_000_000;

  private final LongSupplier usableBytes;
  private final long floor;
  private long lookedAt = System.nanoTime();
  private boolean low;

  FreeSpace(LongSupplier usableBytes, long floor) {
    this.usableBytes = usableBytes;
    this.floor = floor;
    this.low = usableBytes.getAsLong() < floor;
  }

  /** Whether there is too little room to write; what it tells is up to a quarter second old. */
  synchronized boolean isLow() {
    long now = System.nanoTime();
    if (now - lookedAt >= LOOK_EVERY_NANOS) {
      lookedAt = now;
      low = usableBytes.getAsLong() < floor;
    }
    return low;
  }
}
