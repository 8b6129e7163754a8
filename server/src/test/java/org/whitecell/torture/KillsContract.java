package org.whitecell.torture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.whitecell.Launch;

/**
 * The server is killed as by a power cut, again and again and in the midst of its work, and started
 * on the same data. Everything that anybody was told is in the log, exactly once and in order.
 *
 * <p>{@code -Dwhitecell.seed=N} plays with the numbers of an earlier run; which writes a kill meets
 * is the machine's choice all the same. {@code scripts/torture} kills more, and otherwise.
 */
abstract class KillsContract {

  private static final int KILLS = 10;

  @TempDir Path folder;

  /** What the server stands on. */
  protected abstract Ground ground() throws Exception;

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void whatAnybodyWasToldIsInTheLogExactlyOnceAndInOrder() throws Exception {
    long seed = Long.getLong("whitecell.seed", System.nanoTime());
    try (Trial trial = new Trial(folder, ground(), Launch.usual(), new Random(seed))) {
      new Kills(trial).run(KILLS);
    } catch (AssertionError | Exception e) {
      String log = Files.readString(folder.resolve("log"));
      throw new AssertionError("with -Dwhitecell.seed=" + seed + ": " + e + "\n" + log, e);
    }
  }
}
