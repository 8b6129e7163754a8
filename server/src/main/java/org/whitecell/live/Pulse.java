package org.whitecell.live;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whitecell.session.Clock;
import org.whitecell.session.SessionId;
import org.whitecell.session.State;
import org.whitecell.store.Kept;
import org.whitecell.store.Shelf;
import org.whitecell.store.StoreUnavailable;

/**
 * Notes every few seconds, beside the log, that a room whose clock runs is alive: so a clock whose
 * server died is paused where it then stood, and nobody gets back time that was used.
 *
 * <p>Used by its room's thread alone, but for {@link #last}.
 */
final class Pulse {

  static final Duration EVERY = Duration.ofSeconds(3);

  private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

  private final String key;
  private final Shelf shelf;
  private final SessionTime time;
  private final Serial room;
  private final RoomAlarm next;
  private boolean clockRuns;

  Pulse(SessionId session, Shelf shelf, SessionTime time, Serial room, RoomAlarm next) {
    this.key = session.value();
    this.shelf = shelf;
    this.time = time;
    this.room = room;
    this.next = next;
  }

  /**
   * When the session was last known to be alive. Blocks.
   *
   * @throws StoreUnavailable while the store cannot be reached
   */
  Optional<Instant> last() {
    return shelf.get(key).map(kept -> Instant.parse(new String(kept.content(), US_ASCII)));
  }

  /** Beats while the state's clock runs. */
  void follow(State state) {
    clockRuns = state.turn().clock() instanceof Clock.Running;
    if (clockRuns) {
      next.setOnce(EVERY, this::beat);
    } else {
      next.cancel();
    }
  }

  void stop() {
    clockRuns = false;
    next.cancel();
  }

  private void beat() {
    Instant now = time.now();
    Thread.startVirtualThread(() -> {
      note(now);
      room.execute(this::goOn);
    });
  }

  private void goOn() {
    if (clockRuns) {
      next.setOnce(EVERY, this::beat);
    }
  }

  /** What cannot be noted now is told by the next beat. */
  private void note(Instant now) {
    try {
      long seen = shelf.get(key).map(Kept::version).orElse(Shelf.ABSENT);
      shelf.put(key, seen, now.toString().getBytes(US_ASCII));
    } catch (StoreUnavailable e) {
      LOG.debug("That a session is alive could not be noted", e);
    }
  }
}
