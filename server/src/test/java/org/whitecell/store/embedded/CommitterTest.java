package org.whitecell.store.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitterTest {

  @TempDir Path temp;

  private Path path;
  private MVStore file;

  @BeforeEach
  void open() {
    path = temp.resolve("file");
    file = EmbeddedServer.open(path.toString());
  }

  @Test
  void whatIsWrittenIsInTheFileWhenTheWriteReturns() throws Exception {
    Committer committer = new Committer(file, (words, cause) -> fail(words, cause));
    MVMap<String, String> map = file.openMap("map");
    for (int round = 0; round < 30; round++) {
      List<String> keys = IntStream.range(round * 8, round * 8 + 8).mapToObj(i -> "k" + i).toList();
      try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
        keys.forEach(key -> threads.execute(() -> committer.write(() -> put(map, key))));
      }
      Path copy = Files.copy(path, temp.resolve("copy-" + round));
      try (MVStore copied = new MVStore.Builder().fileName(copy.toString()).readOnly().open()) {
        assertEquals(round * 8 + 8, copied.openMap("map").size());
        assertTrue(copied.openMap("map").keySet().containsAll(keys));
      }
    }
    committer.close();
    file.close();
  }

  @Test
  void aFailedCommitAcknowledgesNothingAndEndsTheProcess() throws Exception {
    BlockingQueue<String> ended = new LinkedBlockingQueue<>();
    Committer committer = new Committer(file, (words, cause) -> ended.add(words));
    committer.write(() -> true);
    file.closeImmediately();
    assertThrows(IllegalStateException.class, () -> committer.write(() -> true));
    assertEquals(
        "The data could not be written to disk, so nothing more is acknowledged.",
        ended.poll(20, TimeUnit.SECONDS));
    assertThrows(IllegalStateException.class, () -> committer.write(() -> true));
    committer.close();
  }

  private static boolean put(MVMap<String, String> map, String key) {
    map.put(key, "value".repeat(200));
    return true;
  }
}
