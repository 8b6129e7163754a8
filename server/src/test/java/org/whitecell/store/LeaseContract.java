package org.whitecell.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.whitecell.store.Shelf.Kind;
import org.whitecell.store.Standing.Active;
import org.whitecell.store.Standing.Standby;

abstract class LeaseContract extends StoreContract {

  private final AtomicLong seconds = new AtomicLong(1_000);

  private Lease lease(String holder) {
    return new Lease(
        store.shelf(Kind.LEASES),
        holder,
        Duration.ofSeconds(10),
        () -> TimeUnit.SECONDS.toNanos(seconds.get()));
  }

  private void pass(long more) {
    seconds.addAndGet(more);
  }

  @Test
  void theFirstIsActiveAndTheSecondStandsBy() {
    Lease first = lease("first");
    Lease second = lease("second");
    assertEquals(new Standby(""), first.standing());
    assertEquals(new Active(), first.beat());
    assertEquals(new Standby("first"), second.beat());
    assertEquals(new Active(), first.standing());
  }

  @Test
  void whoRenewsKeepsIt() {
    Lease first = lease("first");
    Lease second = lease("second");
    for (int i = 0; i < 20; i++) {
      assertEquals(new Active(), first.beat());
      assertEquals(new Standby("first"), second.beat());
      pass(3);
    }
  }

  @Test
  void whoFallsSilentLosesItAfterItsTermAndHasStoodBackBefore() {
    Lease first = lease("first");
    Lease second = lease("second");
    assertEquals(new Active(), first.beat());
    pass(1);
    assertEquals(new Standby("first"), second.beat());
    pass(9);
    assertEquals(new Standby(""), first.standing());
    assertEquals(new Standby("first"), second.beat());
    pass(1);
    assertEquals(new Active(), second.beat());
    assertEquals(new Standby("second"), first.beat());
  }

  @Test
  void whoWasSilentButIsNotReplacedIsActiveAgain() {
    Lease first = lease("first");
    first.beat();
    pass(60);
    assertEquals(new Standby(""), first.standing());
    assertEquals(new Active(), first.beat());
  }

  @Test
  void whoGivesItUpIsFollowedAtOnce() {
    Lease first = lease("first");
    Lease second = lease("second");
    first.beat();
    second.beat();
    second.release();
    assertEquals(new Active(), first.beat());
    first.release();
    assertEquals(new Standby(""), first.standing());
    assertEquals(new Active(), second.beat());
  }

  @Test
  void whoIsKnownToBeGoneIsFollowedAtOnce() {
    Lease before = lease("house/one");
    Lease after = lease("house/two");
    before.beat();
    Lease.clear(store.shelf(Kind.LEASES), "another/");
    assertEquals(new Standby("house/one"), after.beat());
    Lease.clear(store.shelf(Kind.LEASES), "house/");
    assertEquals(new Active(), after.beat());
  }

  @Test
  void theKeeperTellsEachChange() throws Exception {
    BlockingQueue<Standing> told = new LinkedBlockingQueue<>();
    Lease lease =
        new Lease(store.shelf(Kind.LEASES), "kept", Duration.ofSeconds(1), System::nanoTime);
    try (LeaseKeeper keeper = LeaseKeeper.start(lease, new Standby(""), told::add)) {
      assertEquals(new Active(), told.poll(20, TimeUnit.SECONDS));
      takeAway();
      assertEquals(new Standby("thief"), told.poll(20, TimeUnit.SECONDS));
      assertEquals(new Active(), told.poll(20, TimeUnit.SECONDS));
    }
  }

  private void takeAway() {
    Lease.clear(store.shelf(Kind.LEASES));
    Lease thief = lease("thief");
    while (!(thief.beat() instanceof Active)) {
      Lease.clear(store.shelf(Kind.LEASES));
    }
  }
}
