package org.whitecell.torture;

import java.util.List;

/** Faults that nobody outside the server is to notice. */
final class Going {

  private static final int TIMES = 5;
  private static final int COMMANDS = 12;

  private final Trial trial;

  Going(Trial trial) {
    this.trial = trial;
  }

  void interrupted() throws Exception {
    through(List.of("interrupt append"));
  }

  void onJumpingClocks() throws Exception {
    through(List.of("clock PT24H", "clock PT-24H", "clock PT0S"));
  }

  private void through(List<String> faults) throws Exception {
    trial.start();
    trial.gather();
    trial.crowd().connect(trial.server().port(), COMMANDS);
    trial.crowd().awaitAnswers();
    for (int i = 0; i < TIMES; i++) {
      trial.server().tell(faults.get(i % faults.size()));
      trial.server().await(Faults.SAYS + faults.get(i % faults.size()));
      trial.crowd().work(COMMANDS);
      trial.crowd().awaitAnswers();
      // Whoever comes in now is let in, and sees the same.
      trial.crowd().connect(trial.server().port(), 0);
      trial.crowd().awaitIn();
    }
    trial.judge();
  }
}
