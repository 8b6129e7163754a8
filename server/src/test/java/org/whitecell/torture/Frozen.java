package org.whitecell.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.whitecell.Conditions;
import org.whitecell.ServerProcess;
import org.whitecell.http.TestBrowser;

/**
 * A second server stands by. The active one is frozen in the midst of its work; when the other has
 * taken over and people work there, it goes on: it sends its windows away, and has written nothing
 * that the other's log does not hold.
 */
final class Frozen {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int COMMANDS = 30;

  private final Trial trial;

  Frozen(Trial trial) {
    this.trial = trial;
  }

  void run() throws Exception {
    trial.start();
    trial.gather();
    Path itsData = trial.folder().resolve("second");
    copy(trial.data(), itsData);
    ServerProcess first = trial.server();
    try (ServerProcess second = trial.startOn(itsData, 0)) {
      takeOver(first, second);
      takeOver(second, first);
      takeOver(first, second);
      first.stop();
      trial.judge(second);
    }
  }

  private void takeOver(ServerProcess active, ServerProcess other) throws Exception {
    Crowd crowd = trial.crowd();
    awaitStanding(active, "active");
    awaitStanding(other, "standby");
    crowd.connect(active.port(), COMMANDS);
    crowd.awaitIn();
    active.freeze();
    awaitStanding(other, "active");
    crowd.connect(other.port(), COMMANDS);
    crowd.awaitAnswers();
    active.thaw();
    crowd.work(COMMANDS);
    awaitStanding(active, "standby");
    crowd.awaitSentAway(active.port());
    crowd.awaitAnswers();
    assertEquals("active", standing(other));
  }

  private void awaitStanding(ServerProcess server, String wanted) throws Exception {
    Conditions.until(PATIENCE, () -> wanted.equals(standing(server)));
  }

  private String standing(ServerProcess server) {
    TestBrowser browser = trial.browser().at(server.port());
    return browser.get("/healthz").text("standing");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(f -> Files.isRegularFile(f) || Files.isDirectory(f)).toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
