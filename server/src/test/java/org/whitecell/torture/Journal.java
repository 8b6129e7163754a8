package org.whitecell.torture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * What the clients sent and got, line by line, in a file of the torturer's own: for whoever looks
 * into what went wrong.
 */
final class Journal implements AutoCloseable {

  private final BufferedWriter lines;

  Journal(Path file) throws IOException {
    this.lines =
        Files.newBufferedWriter(
            file, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
  }

  /** Notes that something happened to somebody. */
  synchronized void note(String who, String what, String content) {
    try {
      lines.write(Instant.now() + " " + who + " " + what + " " + content + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    lines.close();
  }
}
