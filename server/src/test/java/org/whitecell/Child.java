package org.whitecell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What came of a program of ours in a process of its own, as a person runs it.
 *
 * @param said on stdout
 * @param complained on stderr
 */
record Child(int status, String said, String complained) {

  private static final long PATIENCE_SECONDS = 60;

  /** Runs a program until it ends by itself. */
  static Child run(Path folder, Class<?> program, String... arguments) throws Exception {
    List<String> command = Launch.usual().command(program, List.of(arguments));
    Path out = Files.createTempFile(folder, "child", ".out");
    Path err = Files.createTempFile(folder, "child", ".err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("it did not end: " + read(out) + read(err));
      }
    } finally {
      process.destroyForcibly();
    }
    return new Child(process.exitValue(), read(out), read(err));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, UTF_8);
  }
}
