package org.whitecell.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

/** Faults after which no acknowledgement could be trusted: the server ends, with a clear word. */
final class Ending {

  private static final int TIMES = 3;
  private static final int COMMANDS = 40;
  private static final int STORE_FAILED = 70;

  private final Trial trial;

  Ending(Trial trial) {
    this.trial = trial;
  }

  void run(String fault) throws Exception {
    trial.start();
    trial.gather();
    for (int i = 0; i < TIMES; i++) {
      trial.crowd().connect(trial.server().port(), COMMANDS);
      trial.server().tell(fault);
      assertEquals(STORE_FAILED, trial.server().awaitEnd());
      assertTrue(
          Files.readString(trial.log()).contains("nothing more is acknowledged"),
          "the server ended without a word");
      trial.startAgain();
    }
    trial.judge();
  }
}
