package org.whitecell.killed;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whitecell.ServerProcess;
import org.whitecell.http.TestPeople;
import org.whitecell.store.Store;

/**
 * The server is killed as by a power cut, again and again and in the midst of its work, and started
 * on the same data. Everything that anybody was told is in the log, exactly once and in order.
 *
 * <p>{@code -Dwhitecell.seed=N} plays with the numbers of an earlier run; which writes a kill meets
 * is the machine's choice all the same.
 */
abstract class KilledServerContract {

  private static final int KILLS = 10;

  /** Moments of a life: everything that is sent or answered is one. */
  private static final int LONGEST_LIFE = 300;

  @TempDir Path folder;

  /** What the server is started with, so that it keeps its data there. */
  protected abstract List<String> storeOptions();

  /** The same data, once no server has them. */
  protected abstract Store openStore();

  @Test
  void whatAnybodyWasToldIsInTheLogExactlyOnceAndInOrder() throws Exception {
    long seed = Long.getLong("whitecell.seed", System.nanoTime());
    try {
      play(new Random(seed));
    } catch (AssertionError | Exception e) {
      String log = Files.readString(folder.resolve("log"));
      throw new AssertionError("with -Dwhitecell.seed=" + seed + ": " + e + "\n" + log, e);
    }
  }

  private void play(Random random) throws Exception {
    ServerProcess server = start(0);
    int port = server.port();
    try (Crowd crowd = new Crowd(new TestPeople(port, server.firstPassword()), port, random)) {
      for (int life = 1; life <= KILLS; life++) {
        Fuse fuse = new Fuse(1 + random.nextInt(LONGEST_LIFE));
        crowd.workUntilKilled(server, fuse, "Newcomer " + life);
        server = start(port);
      }
      crowd.comeToAnEnd();
      server.stop();
      try (Store store = openStore()) {
        Verdict verdict = new Verdict(FinalLog.read(store, crowd.session()));
        crowd.senders().forEach(verdict::on);
        verdict.onThoseWhoJoined(crowd.joined());
        assertFalse(crowd.joined().isEmpty(), "nobody could join while the server was killed");
      }
    } finally {
      server.close();
    }
  }

  private ServerProcess start(int port) throws Exception {
    List<String> options = new ArrayList<>(storeOptions());
    options.addAll(List.of("--data", folder.resolve("data").toString(), "--port", "" + port));
    return ServerProcess.start(options, folder.resolve("log"));
  }
}
