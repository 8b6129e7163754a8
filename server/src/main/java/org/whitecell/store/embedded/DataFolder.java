package org.whitecell.store.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whitecell.store.DataForm;
import org.whitecell.store.StoreRefused;
import org.whitecell.store.StoreRefused.Reason;
import org.whitecell.store.WholeFile;

/**
 * The folder with a server's data, claimed for this process: marked as ours, locked against other
 * processes, and closed to other users. Whatever else the server keeps (keys, say) goes into it
 * after it was claimed.
 */
public final class DataFolder implements AutoCloseable {

  static final String MARK = "whitecell-data";
  static final String NEW_MARK = "whitecell-data.new";
  static final String LOCK = "lock";
  private static final Pattern MARK_TEXT = Pattern.compile("Whitecell data, form (\\d{1,9})\\s*");

  private final Path path;
  private final FileChannel lockFile;

  private DataFolder(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /**
   * Claims a folder: a new one, an empty one, or one that was claimed before.
   *
   * @throws StoreRefused when it is foreign, newer, in use or cannot be written
   */
  public static DataFolder claim(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    try {
      make(path);
      requireOurs(path);
      return new DataFolder(path, lock(path));
    } catch (IOException e) {
      throw new StoreRefused(
          Reason.READ_ONLY,
          "The data folder " + path + " cannot be written: mend its rights, or name another one.",
          e);
    }
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** A file or folder in it. */
  public Path resolve(String name) {
    return path.resolve(name);
  }

  /** Lets other processes have it. */
  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the data folder could not be released", e);
    }
  }

  private static void make(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return;
    }
    if (Files.exists(path)) {
      throw new StoreRefused(
          Reason.FOREIGN, "The data folder " + path + " is not a folder: name another one.");
    }
    Files.createDirectories(path);
  }

  static void closeToOthers(Path path) throws IOException {
    if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static void requireOurs(Path path) throws IOException {
    @Nullable String mark = read(path.resolve(MARK));
    if (mark == null) {
      requireEmpty(path);
      closeToOthers(path);
      WholeFile.write(
          path.resolve(MARK), ("Whitecell data, form " + DataForm.CURRENT + "\n").getBytes(UTF_8));
      return;
    }
    Matcher form = MARK_TEXT.matcher(mark);
    if (!form.matches()) {
      throw foreign(path);
    }
    if (Integer.parseInt(form.group(1)) > DataForm.CURRENT) {
      throw new StoreRefused(
          Reason.NEWER,
          "The data in "
              + path
              + " was written by a newer version of Whitecell: start that version, or name another"
              + " folder.");
    }
  }

  private static void requireEmpty(Path path) throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      Set<String> leftByAStartCutShort = Set.of(NEW_MARK, LOCK);
      if (files.anyMatch(file -> !leftByAStartCutShort.contains(file.getFileName().toString()))) {
        throw foreign(path);
      }
    }
  }

  private static @Nullable String read(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private static StoreRefused foreign(Path path) {
    return new StoreRefused(
        Reason.FOREIGN,
        "The folder "
            + path
            + " holds something that is not Whitecell's data: name an empty or a new one.");
  }

  private static FileChannel lock(Path path) throws IOException {
    FileChannel file =
        FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock = null;
    try {
      lock = file.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    } finally {
      if (lock == null) {
        file.close();
      }
    }
    if (lock == null) {
      throw new StoreRefused(
          Reason.LOCKED,
          "The data folder "
              + path
              + " is in use by another server: stop that one, or name another folder.");
    }
    return file;
  }
}
