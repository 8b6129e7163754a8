package org.whitecell.store.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whitecell.store.StoreRefused;
import org.whitecell.store.StoreRefused.Reason;

class FolderInMakingTest {

  @TempDir Path temp;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void assertRefused(Reason reason, Runnable work) {
    assertEquals(reason, assertThrows(StoreRefused.class, work::run).reason());
  }

  @Test
  void whatIsFinishedIsADataFolder() throws IOException {
    try (FolderInMaking making = FolderInMaking.begin(temp)) {
      Files.writeString(making.folder().resolve("store.mv"), "content");
      making.finish();
    }

    assertEquals(List.of("store.mv", "whitecell-data"), names());
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(temp)));
    DataFolder.claim(temp).close();
  }

  @Test
  void whatIsNotFinishedLeavesNothing() throws IOException {
    try (FolderInMaking making = FolderInMaking.begin(temp)) {
      Files.writeString(making.folder().resolve("store.mv"), "content");
    }
    assertEquals(List.of(), names());
  }

  @Test
  void whatWasCutShortIsNoServersData() {
    FolderInMaking cutShort = FolderInMaking.begin(temp);
    assertRefused(Reason.FOREIGN, () -> DataFolder.claim(temp).close());
    assertRefused(Reason.NOT_EMPTY, () -> FolderInMaking.begin(temp).close());
    cutShort.close();
  }

  @Test
  void whereSomethingIsNothingIsMade() throws IOException {
    Files.writeString(temp.resolve("thesis.txt"), "mine");
    assertRefused(Reason.NOT_EMPTY, () -> FolderInMaking.begin(temp).close());
    assertEquals(List.of("thesis.txt"), names());
    assertRefused(Reason.READ_ONLY, () -> FolderInMaking.begin(temp.resolve("thesis.txt")).close());
  }
}
