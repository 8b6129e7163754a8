package org.whitecell.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.whitecell.Conditions;
import org.whitecell.store.CuttingProxy;
import org.whitecell.store.CuttingProxy.Cut;
import org.whitecell.wire.ServerMessage.Weather.State;

/** The line between server and store is cut, slow, out of order, and gone. */
final class Line {

  private static final int ROUNDS = 5;
  private static final int COMMANDS = 12;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration SLOW = Duration.ofMillis(60);

  private final Trial trial;
  private final CuttingProxy proxy;

  Line(Trial trial) {
    this.trial = trial;
    this.proxy = ((Ground.External) trial.ground()).proxy().orElseThrow();
  }

  void run() throws Exception {
    trial.start();
    trial.gather();
    trial.crowd().connect(trial.server().port(), 0);
    for (int i = 0; i < ROUNDS; i++) {
      proxy.delay(i % 2 == 0 ? Duration.ZERO : SLOW);
      for (Cut cut : List.of(Cut.REQUEST, Cut.REPLY, Cut.LATE)) {
        cut(cut);
      }
      away(Cut.REPLY_AND_GO_AWAY);
    }
    proxy.delay(Duration.ZERO);
    trial.judge();
  }

  private void cut(Cut cut) throws Exception {
    int cuts = proxy.cuts();
    proxy.next(cut);
    trial.crowd().work(COMMANDS);
    trial.crowd().awaitAnswers();
    Conditions.until(PATIENCE, () -> proxy.cuts() > cuts);
    trial.crowd().awaitWeather(State.READY);
  }

  /** Nothing comes through until everybody was told. */
  private void away(Cut cut) throws Exception {
    Crowd crowd = trial.crowd();
    int acknowledged = crowd.acknowledged();
    proxy.next(cut);
    crowd.work(COMMANDS);
    crowd.awaitWeather(State.UNAVAILABLE);
    int saidReady = crowd.saidReady();
    assertEquals(503, trial.browser().get("/healthz").status());
    assertEquals(saidReady, crowd.saidReady(), "it was said to be ready while the store was away");
    proxy.next(Cut.NONE);
    crowd.awaitWeather(State.READY);
    crowd.awaitAnswers();
    assertTrue(crowd.acknowledged() > acknowledged);
  }
}
