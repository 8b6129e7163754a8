package org.whitecell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that is there until it is closed, and then is gone with all that is in it. */
record ThrowAwayFolder(Path path) implements AutoCloseable {

  static ThrowAwayFolder make() {
    try {
      return new ThrowAwayFolder(Files.createTempDirectory("whitecell-demo"));
    } catch (IOException e) {
      throw new SettingsRefused("No folder can be made for the demo: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
