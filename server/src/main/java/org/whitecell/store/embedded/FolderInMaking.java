package org.whitecell.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.whitecell.store.StoreRefused;
import org.whitecell.store.StoreRefused.Reason;

/**
 * A data folder that is being filled, inside the one that it will be. What was cut short leaves
 * something there that no server opens, and that says what it is.
 */
public final class FolderInMaking implements AutoCloseable {

  private static final String INSIDE = "restoring";

  private final Path target;
  private final DataFolder folder;
  private boolean isDone;

  private FolderInMaking(Path target, DataFolder folder) {
    this.target = target;
    this.folder = folder;
  }

  /**
   * Begins one in a folder that is new or empty.
   *
   * @throws StoreRefused when there is something in it, or it cannot be written
   */
  public static FolderInMaking begin(Path folder) {
    Path target = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(target);
      if (!filesOf(target).isEmpty()) {
        throw new StoreRefused(
            Reason.NOT_EMPTY,
            "The folder " + target + " holds something already: name an empty or a new one.");
      }
      DataFolder.closeToOthers(target);
      return new FolderInMaking(target, DataFolder.claim(target.resolve(INSIDE)));
    } catch (IOException e) {
      throw cannotWrite(target, e);
    }
  }

  /** What is being filled. */
  public DataFolder folder() {
    return folder;
  }

  /** Makes it the data folder: from its mark on, which comes last, it is one. */
  public void finish() {
    folder.close();
    Path inside = folder.path();
    try {
      Files.deleteIfExists(inside.resolve(DataFolder.LOCK));
      for (Path file : filesOf(inside)) {
        if (!file.endsWith(DataFolder.MARK)) {
          moveUp(file);
        }
      }
      Path mark = inside.resolve(DataFolder.MARK);
      Path aside = target.resolve(DataFolder.NEW_MARK);
      Files.move(mark, aside);
      Files.delete(inside);
      Files.move(aside, target.resolve(DataFolder.MARK), StandardCopyOption.ATOMIC_MOVE);
      isDone = true;
    } catch (IOException e) {
      throw cannotWrite(target, e);
    }
  }

  /** Takes away what was begun and not finished. */
  @Override
  public void close() {
    if (isDone) {
      return;
    }
    folder.close();
    try (Stream<Path> files = Files.walk(target)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(target)) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw cannotWrite(target, e);
    }
  }

  private void moveUp(Path file) throws IOException {
    Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
  }

  private static List<Path> filesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static StoreRefused cannotWrite(Path folder, IOException e) {
    return new StoreRefused(
        Reason.READ_ONLY,
        "The folder " + folder + " cannot be written: mend its rights, or name another one.",
        e);
  }
}
