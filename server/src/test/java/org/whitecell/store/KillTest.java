package org.whitecell.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.whitecell.store.embedded.EmbeddedStore;
import org.whitecell.store.mongo.MongoStore;

/** A process that writes is killed again and again; all that was acknowledged is there. */
class KillTest {

  private static final int SESSIONS = 4;
  private static final int KILLS = 10;

  @TempDir Path folder;

  @Test
  void theEmbeddedStoreLosesNothingAcknowledged() throws Exception {
    Path data = folder.resolve("data");
    Map<String, Long> acknowledged = new HashMap<>();
    for (int life = 0; life < KILLS; life++) {
      writeAndKill(data.toString(), life, acknowledged);
      try (Store store = EmbeddedStore.open(data)) {
        verify(store.log(), acknowledged);
      }
    }
  }

  @Test
  @EnabledIfEnvironmentVariable(named = ExternalServer.VARIABLE, matches = ".+")
  void anExternalStoreLosesNothingAcknowledged() throws Exception {
    Map<String, Long> acknowledged = new HashMap<>();
    try (ExternalServer server = ExternalServer.start();
        Store store = MongoStore.open(server.address())) {
      for (int life = 0; life < KILLS; life++) {
        writeAndKill(server.address().uri(), life, acknowledged);
        verify(store.log(), acknowledged);
      }
    }
  }

  /** Lets a process write until it has acknowledged some hundred groups, and kills it. */
  private static void writeAndKill(String where, int life, Map<String, Long> acknowledged)
      throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                WriterProcess.class.getName(),
                where,
                Integer.toString(SESSIONS))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int groups = 200 + new Random(life).nextInt(400);
    try (BufferedReader lines = process.inputReader()) {
      int seen = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("session-") && note(line, acknowledged) && ++seen == groups) {
          process.toHandle().destroyForcibly(); // the process's own method also closes its output
        }
      }
      assertTrue(seen >= groups, "the writer ended by itself");
    } finally {
      process.destroyForcibly();
    }
  }

  /** Notes what a line acknowledges, unless the kill cut it short. */
  private static boolean note(String line, Map<String, Long> acknowledged) {
    String[] words = line.split(" ", -1);
    if (words.length != 2 || words[1].isEmpty()) {
      return false;
    }
    acknowledged.merge(words[0], Long.parseLong(words[1]), Math::max);
    return true;
  }

  /** Reading checks that the chain has no gap and no entry twice; the rest is checked here. */
  private static void verify(LogStore log, Map<String, Long> acknowledged) {
    assertEquals(SESSIONS, acknowledged.size());
    acknowledged.forEach((session, seq) -> {
      long next = 1;
      for (Group group : Logs.readWhole(log, session, 1)) {
        for (Entry entry : group.entries()) {
          assertEquals(next, entry.seq());
          assertArrayEquals(Logs.fixed(next), entry.fixed());
          next++;
        }
      }
      assertTrue(next > seq, session + " ends at " + (next - 1) + ", acknowledged was " + seq);
      // what the killed writer had under way may still come in behind what was read
      assertTrue(log.tail(session).seq() >= next - 1);
    });
  }
}
