package org.whitecell.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.whitecell.http.TurnedTime;
import org.whitecell.scenario.SmallScenario;
import org.whitecell.session.MoveDraft;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.sight.ViewKey;
import org.whitecell.store.Kept;
import org.whitecell.store.Shelf;
import org.whitecell.wire.ServerMessage;

/** What waits at the desk while the store takes its time. */
class DeskTest {

  private static final SessionId SESSION = new SessionId("session-1");
  private static final int EACH = 3;
  private static final int SECONDS = 20;

  private final HeldShelf shelf = new HeldShelf();
  private final BlockingQueue<String> kept = new LinkedBlockingQueue<>();
  private final Feed north = feed("north");
  private final Feed south = feed("south");
  private final Desk desk = desk();

  private Desk desk() {
    return new Desk(
        SESSION,
        new DeskRecords(shelf, SESSION),
        new SessionTime(new TurnedTime(), Instant.EPOCH, _ -> {}),
        new Persistence(Duration.ofSeconds(1), new FairWeather()),
        new Places(100, EACH),
        new Told());
  }

  @Test
  void whatOneSeatHasWaitingTakesNoPlaceFromAnother() throws InterruptedException {
    desk.keep(north, "first", "under way");
    assertTrue(shelf.reached.await(SECONDS, TimeUnit.SECONDS));
    for (int i = 0; i < 2 * EACH; i++) {
      desk.keep(north, "more-" + i, "waits");
    }
    desk.keep(south, "note", "is not dropped");
    shelf.free.countDown();
    assertEquals(
        List.of("first", "more-0", "more-1", "more-2", "note"),
        List.of(next(), next(), next(), next(), next()));
  }

  private String next() throws InterruptedException {
    return String.valueOf(kept.poll(SECONDS, TimeUnit.SECONDS));
  }

  private static Feed feed(String seat) {
    return new Feed(
        new DeafWindow(),
        new SeatId(seat),
        new ViewKey.OfActor(SmallScenario.NORTH, null),
        1_000_000);
  }

  /** Takes nothing before it is set free. */
  private static final class HeldShelf implements Shelf {
    final CountDownLatch reached = new CountDownLatch(1);
    final CountDownLatch free = new CountDownLatch(1);

    @Override
    public Change put(String key, long seen, byte[] content) {
      reached.countDown();
      try {
        assertTrue(free.await(SECONDS, TimeUnit.SECONDS));
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return new Change.Done(1);
    }

    @Override
    public Change remove(String key, long seen) {
      return new Change.Done(1);
    }

    @Override
    public Optional<Kept> get(String key) {
      return Optional.empty();
    }

    @Override
    public List<Kept> getAll(Collection<String> keys) {
      return List.of();
    }

    @Override
    public List<Kept> list(String prefix) {
      return List.of();
    }
  }

  private final class Told implements Desk.Reader {
    @Override
    public void tell(Feed feed, List<ServerMessage> messages) {
      for (ServerMessage message : messages) {
        if (message instanceof ServerMessage.Kept(String slot, _)) {
          kept.add(slot);
        }
      }
    }

    @Override
    public void kept(MoveDraft draft, Instant at) {}

    @Override
    public void gone(MoveDraft draft) {}
  }

  private static final class FairWeather implements Persistence.Weather {
    @Override
    public void clouds(String words) {}

    @Override
    public void clears() {}
  }

  private static final class DeafWindow implements Window {
    @Override
    public void send(byte[] frame) {}

    @Override
    public long waiting() {
      return 0;
    }

    @Override
    public boolean awaitRoom(long bytes, Duration patience) {
      return true;
    }

    @Override
    public void close(Farewell why) {}
  }
}
