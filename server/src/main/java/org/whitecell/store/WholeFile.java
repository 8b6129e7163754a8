package org.whitecell.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;

/** Small files that are there whole or not at all, also after a power cut. */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Writes a file, in place of the one that is there; durable when it returns.
   *
   * @param attributes what it is made with
   */
  public static void write(Path file, byte[] content, FileAttribute<?>... attributes)
      throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(fresh, attributes);
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(content);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    syncFolderOf(file);
  }

  /** Not every system lets a folder be opened; those that do not keep renames by themselves. */
  private static void syncFolderOf(Path file) throws IOException {
    FileChannel folder;
    try {
      folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ);
    } catch (IOException e) {
      return;
    }
    try (folder) {
      folder.force(true);
    }
  }
}
