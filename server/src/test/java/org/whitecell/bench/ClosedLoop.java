package org.whitecell.bench;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Load that keeps so many things said and not yet heard by whoever said them; the next speaker
 * follows when one is heard. Everybody speaks in turn.
 */
final class ClosedLoop {

  /** Stands in the frame by which Whitecell refuses something. */
  private static final String REFUSED = "\"type\":\"refused\"";

  private final Peers peers;
  private final int inFlight;
  private final int[] speakers = new int[1 << 20];
  private int next = 1;
  private int turn;
  private long deliveries;
  private long bytes;
  private int open;
  private int refused;
  private @Nullable Outcome outcome;

  /**
   * What came of it.
   *
   * @param refused of what was said; a seat may say only so much
   */
  record Outcome(long deliveries, long bytes, int said, int refused, Duration time) {
    double perSecond() {
      return deliveries / (time.toNanos() / 1e9);
    }

    int bytesEach() {
      return (int) (bytes / deliveries);
    }
  }

  ClosedLoop(Peers peers, int inFlight) {
    this.peers = peers;
    this.inFlight = inFlight;
    Arrays.fill(speakers, -1);
  }

  /** Runs for so long, and until what was said is heard. */
  Outcome run(Duration time) {
    return peers.await(() -> begin(time));
  }

  private Future<Outcome> begin(Duration time) {
    Promise<Outcome> drained = Promise.promise();
    deliveries = 0;
    bytes = 0;
    refused = 0;
    outcome = null;
    open = inFlight;
    int first = next;
    long begun = System.nanoTime();
    peers.listen((peer, frame) -> heard(peer, frame, drained));
    for (int i = 0; i < inFlight; i++) {
      sayNext();
    }
    setEnd(time, begun, first);
    return drained.future();
  }

  /** Later, where nothing has come yet. */
  private void setEnd(Duration time, long begun, int first) {
    peers
        .load()
        .vertx()
        .setTimer(
            time.toMillis(),
            _ -> {
              if (deliveries == 0) {
                setEnd(time, begun, first);
              } else {
                Duration lasted = Duration.ofNanos(System.nanoTime() - begun);
                outcome = new Outcome(deliveries, bytes, next - first, refused, lasted);
              }
            });
  }

  private void heard(int peer, byte[] frame, Promise<Outcome> drained) {
    bytes += frame.length;
    long before = deliveries;
    Mark.each(
        frame,
        number -> {
          deliveries++;
          if (speakers[number % speakers.length] == peer) {
            returned(drained);
          }
        });
    if (deliveries == before && Peers.holds(frame, REFUSED)) {
      refused++;
      returned(drained);
    }
  }

  private void returned(Promise<Outcome> drained) {
    if (outcome == null) {
      sayNext();
    } else if (--open == 0) {
      drained.complete(outcome);
    }
  }

  private void sayNext() {
    do {
      turn = (turn + 1) % peers.count();
    } while (!peers.speaks(turn));
    int number = next++;
    speakers[number % speakers.length] = turn;
    peers.say(turn, number);
  }
}
