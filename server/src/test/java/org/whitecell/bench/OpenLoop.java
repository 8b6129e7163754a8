package org.whitecell.bench;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Arrays;

/**
 * Load at a steady pace, whatever becomes of what was said: one thing after the other, everybody in
 * turn, and each is to reach a number of listeners.
 */
final class OpenLoop {

  private static final int LONGEST = 1 << 20;

  private final Peers peers;
  private final int perSecond;
  private int next = 1;

  /**
   * Times in nanoseconds since something was said.
   *
   * @param answered until whoever said it had it back
   * @param last until the last of the listeners had it
   * @param each until each of them had it
   */
  record Outcome(long[] answered, long[] last, long[] each) {}

  OpenLoop(Peers peers, int perSecond) {
    this.peers = peers;
    this.perSecond = perSecond;
  }

  /**
   * Says so many things.
   *
   * @param listeners the first so many peers; others may be there, and do not count
   */
  Outcome run(int count, int listeners) {
    return peers.await(() -> new Run(count, listeners).begin());
  }

  private final class Run {
    private final int count;
    private final int listeners;
    private final int first = next;
    private final int[] speakers;
    private final int[] missing;
    private final long[] said;
    private final Outcome outcome;
    private final Promise<Outcome> promise = Promise.promise();
    private int heard;
    private int open;
    private int turn;

    Run(int count, int listeners) {
      if (count * (long) listeners > LONGEST * 16L) {
        throw new IllegalArgumentException("this is too much to remember");
      }
      this.count = count;
      this.listeners = listeners;
      this.speakers = new int[count];
      this.missing = new int[count];
      this.said = new long[count];
      this.open = count;
      this.outcome = new Outcome(new long[count], new long[count], new long[count * listeners]);
      Arrays.fill(missing, listeners);
    }

    Future<Outcome> begin() {
      next += count;
      peers.listen(this::heard);
      long begun = System.nanoTime();
      int[] done = {0};
      peers
          .load()
          .vertx()
          .setPeriodic(
              1,
              timer -> {
                long due = (System.nanoTime() - begun) * perSecond / 1_000_000_000L;
                while (done[0] < Math.min(due, count)) {
                  say(done[0]++);
                }
                if (done[0] == count) {
                  peers.load().vertx().cancelTimer(timer);
                }
              });
      return promise.future();
    }

    private void say(int which) {
      do {
        turn = (turn + 1) % listeners;
      } while (!peers.speaks(turn));
      speakers[which] = turn;
      said[which] = System.nanoTime();
      peers.say(turn, first + which);
    }

    private void heard(int peer, byte[] frame) {
      if (peer < listeners) {
        long now = System.nanoTime();
        Mark.each(frame, number -> heard(peer, number - first, now));
      }
    }

    private void heard(int peer, int which, long now) {
      if (which < 0 || which >= count) {
        return;
      }
      long took = now - said[which];
      outcome.each()[heard++] = took;
      if (speakers[which] == peer) {
        outcome.answered()[which] = took;
      }
      if (--missing[which] == 0) {
        outcome.last()[which] = took;
        if (--open == 0) {
          promise.complete(outcome);
        }
      }
    }
  }
}
