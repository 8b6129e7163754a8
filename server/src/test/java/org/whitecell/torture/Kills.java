package org.whitecell.torture;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.whitecell.ServerProcess;
import org.whitecell.store.CuttingProxy;
import org.whitecell.store.CuttingProxy.Cut;

/**
 * The server is killed again and again: at random moments of full work, and every third time at a
 * step of an append, one after the other.
 */
final class Kills {

  /** Kills in one session; then it is judged, and another one begins. */
  private static final int A_SESSION = 20;

  /** Moments of a life: everything that is sent or answered is one. */
  private static final int LONGEST_LIFE = 300;

  private static final int STEP_EVERY = 3;

  /** The appends of a life that are passed before it ends at a step. */
  private static final int PASSINGS = 6;

  private static final Duration ROPE = Duration.ofMillis(100);

  private final Trial trial;
  private int steps;

  Kills(Trial trial) {
    this.trial = trial;
  }

  /** So many kills. */
  void run(int kills) throws Exception {
    trial.start();
    for (int done = 0; done < kills; ) {
      trial.gather();
      for (int last = Math.min(kills, done + A_SESSION); done < last; done++) {
        if (done % STEP_EVERY == STEP_EVERY - 1) {
          atAStep();
        } else {
          trial.kill(1 + trial.random().nextInt(LONGEST_LIFE), Fuse::awaitEnd);
        }
      }
      trial.judge();
      System.err.println("  " + done + " of " + kills + " kills: held");
      if (done < kills) {
        trial.start();
      }
    }
  }

  /** One kill at each step. */
  void runSteps() throws Exception {
    trial.start();
    trial.gather();
    for (int i = 0; i < stepsThereAre(); i++) {
      atAStep();
    }
    trial.judge();
  }

  private int stepsThereAre() {
    return trial.ground().steps().size() + (hasProxy() ? 2 : 0);
  }

  private boolean hasProxy() {
    return trial.ground() instanceof Ground.External external && external.proxy().isPresent();
  }

  private void atAStep() throws Exception {
    int number = steps++ % stepsThereAre();
    int own = trial.ground().steps().size();
    if (number < own) {
      at(trial.ground().steps().get(number));
    } else {
      onTheLine(number == own ? Cut.HOLD_REQUEST : Cut.HOLD_REPLY);
    }
  }

  private void at(Step step) throws Exception {
    ServerProcess server = trial.server();
    String name = step.name().toLowerCase(Locale.ROOT);
    server.tell("stop " + name + " " + (1 + trial.random().nextInt(PASSINGS)));
    trial.kill(
        0,
        _ -> {
          server.await(Faults.SAYS + "stopped at " + name);
          giveItRope();
          return true;
        });
  }

  /** A server that acknowledges too early has the time to do so. */
  private static void giveItRope() {
    LockSupport.parkNanos(ROPE.toNanos());
  }

  /** Between server and store, before the request is through or before the answer is. */
  private void onTheLine(Cut hold) throws Exception {
    CuttingProxy proxy = ((Ground.External) trial.ground()).proxy().orElseThrow();
    trial.kill(
        1 + trial.random().nextInt(LONGEST_LIFE / 2),
        fuse -> {
          if (!fuse.awaitEnd()) {
            return false;
          }
          proxy.next(hold);
          boolean isHeld = proxy.awaitHeld();
          giveItRope();
          return isHeld;
        });
    proxy.next(Cut.NONE);
  }
}
