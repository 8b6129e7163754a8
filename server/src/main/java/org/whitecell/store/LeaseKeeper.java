package org.whitecell.store;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps asking for a lease, four times per term, and tells when the server's standing changes. */
public final class LeaseKeeper implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LeaseKeeper.class);

  private final Lease lease;
  private final Consumer<Standing> onChange;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread;
  private Standing told;

  private LeaseKeeper(Lease lease, Standing known, Consumer<Standing> onChange) {
    this.lease = lease;
    this.told = known;
    this.onChange = onChange;
    this.thread = Thread.ofVirtual().name("lease").unstarted(this::run);
  }

  /**
   * Starts asking.
   *
   * @param known what the server knows already, and is not told
   * @param onChange called from the keeper's own thread, one change after the other
   */
  public static LeaseKeeper start(Lease lease, Standing known, Consumer<Standing> onChange) {
    LeaseKeeper keeper = new LeaseKeeper(lease, known, onChange);
    keeper.thread.start();
    return keeper;
  }

  /** Stops asking; the lease is kept until it is released or runs out. */
  @Override
  public void close() {
    closing.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    Duration pause = lease.term().dividedBy(4);
    try {
      do {
        tell(beat());
      } while (!closing.await(pause.toNanos(), TimeUnit.NANOSECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Standing beat() {
    try {
      return lease.beat();
    } catch (StoreUnavailable e) {
      LOG.warn("The lease could not be renewed: {}", e.getMessage());
      return lease.standing();
    }
  }

  private void tell(Standing standing) {
    if (!standing.equals(told)) {
      told = standing;
      onChange.accept(standing);
    }
  }
}
