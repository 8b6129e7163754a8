package org.whitecell.store.embedded;

import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * The disk that the file lies on.
 *
 * @param scheme what stands before the file's path to say by which layer it is read and written;
 *     empty for the system's own
 * @param usableBytes the room that is left on it
 */
record Disk(String scheme, LongSupplier usableBytes) {

  /** The one under this folder. */
  static Disk under(DataFolder folder) {
    return new Disk("", () -> EmbeddedServer.usableBytes(folder.path()));
  }

  /** How the file is named to who reads and writes it. */
  String nameOf(Path file) {
    return scheme + file;
  }
}
