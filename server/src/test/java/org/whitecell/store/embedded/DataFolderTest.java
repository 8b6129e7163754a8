package org.whitecell.store.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whitecell.store.StoreRefused;
import org.whitecell.store.StoreRefused.Reason;

class DataFolderTest {

  @TempDir Path temp;

  private static void assertRefused(Reason reason, Path folder) {
    StoreRefused refused = assertThrows(StoreRefused.class, () -> DataFolder.claim(folder).close());
    assertEquals(reason, refused.reason());
    assertTrue(refused.toString().contains(folder.toString()), refused.toString());
  }

  @Test
  void aNewFolderIsMadeAndClosedToOthers() throws IOException {
    Path folder = temp.resolve("a/b");
    try (DataFolder claimed = DataFolder.claim(folder)) {
      assertEquals(folder, claimed.path());
      assertEquals(
          "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
    }
  }

  @Test
  void anEmptyFolderThatWasThereIsClosedToOthersToo() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("there"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    DataFolder.claim(folder).close();
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
  }

  @Test
  void ourOwnIsClaimedAgainWhateverElseTheServerKeptInIt() throws IOException {
    DataFolder.claim(temp).close();
    Files.writeString(temp.resolve("key"), "kept beside the data");
    DataFolder.claim(temp).close();
  }

  @Test
  void oneThatIsInUseIsRefused() {
    try (DataFolder claimed = DataFolder.claim(temp)) {
      assertRefused(Reason.LOCKED, claimed.path());
    }
    DataFolder.claim(temp).close();
  }

  @Test
  void aForeignOneIsRefusedAndLeftAlone() throws IOException {
    Files.writeString(temp.resolve("thesis.txt"), "mine");
    assertRefused(Reason.FOREIGN, temp);
    try (var files = Files.list(temp)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aMarkThatIsNotOursIsForeign() throws IOException {
    Files.writeString(temp.resolve("whitecell-data"), "something else");
    assertRefused(Reason.FOREIGN, temp);
  }

  @Test
  void aNewerOneIsRefused() throws IOException {
    Files.writeString(temp.resolve("whitecell-data"), "Whitecell data, form 2\n");
    assertRefused(Reason.NEWER, temp);
  }

  @Test
  void aFirstStartThatWasCutShortIsNoForeigner() throws IOException {
    Files.writeString(temp.resolve("whitecell-data.new"), "Whitecell da");
    DataFolder.claim(temp).close();
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "x");
    assertRefused(Reason.FOREIGN, file);
    assertRefused(Reason.READ_ONLY, file.resolve("below"));
  }
}
