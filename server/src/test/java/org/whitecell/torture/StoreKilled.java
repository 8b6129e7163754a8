package org.whitecell.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.whitecell.wire.ServerMessage.Weather.State;

/** The store's own process is killed while the crowd works, and started again. */
final class StoreKilled {

  private static final int KILLS = 5;
  private static final int COMMANDS = 20;

  private final Trial trial;

  StoreKilled(Trial trial) {
    this.trial = trial;
  }

  void run() throws Exception {
    Daemon daemon = ((Ground.External) trial.ground()).daemon().orElseThrow();
    trial.start();
    trial.gather();
    Crowd crowd = trial.crowd();
    crowd.connect(trial.server().port(), 0);
    for (int i = 0; i < KILLS; i++) {
      crowd.work(COMMANDS);
      daemon.kill();
      crowd.work(1);
      crowd.awaitWeather(State.UNAVAILABLE);
      int saidReady = crowd.saidReady();
      assertEquals(503, trial.browser().get("/healthz").status());
      assertEquals(saidReady, crowd.saidReady(), "it was said to be ready without a store");
      daemon.restart();
      crowd.awaitWeather(State.READY);
      crowd.awaitAnswers();
    }
    trial.judge();
  }
}
