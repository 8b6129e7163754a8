package org.whitecell.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.whitecell.Conditions;
import org.whitecell.http.TestAnswer;
import org.whitecell.wire.ServerMessage.Weather.State;

/**
 * The disk fills up while the crowd works: nothing is stored and everybody is told so, reading goes
 * on, and when there is room again all that was sent is stored.
 *
 * <p>On a small file system in memory where one may be mounted; otherwise the disk's room is told
 * by a layer between.
 */
final class FullDisk {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int COMMANDS = 20;
  private static final long MEGABYTE = 1024 * 1024;

  /** A little more than the room that the server leaves free. */
  private static final long SIZE = 400 * MEGABYTE;

  private static final long BALLAST = 250 * MEGABYTE;

  private final Trial trial;

  FullDisk(Trial trial) {
    this.trial = trial;
  }

  void run() throws Exception {
    Path small = Files.createDirectory(trial.folder().resolve("small-disk"));
    if (!run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", small.toString())) {
      System.out.println(
          "  (no small disk may be mounted here: that it is full is told by a layer between)");
      on(() -> trial.server().tell("space low"), () -> trial.server().tell("space free"));
      return;
    }
    try {
      trial.putDataIn(small.resolve("data"));
      Path ballast = small.resolve("ballast");
      on(() -> fill(ballast), () -> Files.delete(ballast));
    } finally {
      trial.close();
      run("umount", small.toString());
    }
  }

  @FunctionalInterface
  private interface Act {
    void go() throws Exception;
  }

  private void on(Act fill, Act free) throws Exception {
    trial.start();
    trial.gather();
    Crowd crowd = trial.crowd();
    crowd.connect(trial.server().port(), COMMANDS);
    fill.go();
    awaitHealth(503, "disk-full");
    crowd.work(COMMANDS);
    crowd.awaitWeather(State.UNAVAILABLE);
    int saidReady = crowd.saidReady();
    crowd.connect(trial.server().port(), 0);
    crowd.awaitWeather(State.UNAVAILABLE);
    awaitHealth(503, "disk-full");
    assertEquals(saidReady, crowd.saidReady(), "it was said to be ready while the disk was full");
    free.go();
    awaitHealth(200, "well");
    crowd.awaitWeather(State.READY);
    crowd.awaitAnswers();
    trial.judge();
  }

  private void awaitHealth(int status, String store) throws Exception {
    Conditions.until(
        PATIENCE,
        () -> {
          TestAnswer health = trial.browser().get("/healthz");
          return health.status() == status && health.text("store").equals(store);
        });
  }

  private static void fill(Path ballast) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(ballast.toFile(), "rw")) {
      byte[] megabyte = new byte[(int) MEGABYTE];
      for (long at = 0; at < BALLAST; at += MEGABYTE) {
        file.write(megabyte);
      }
    }
  }

  private static boolean run(String... command) throws Exception {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
