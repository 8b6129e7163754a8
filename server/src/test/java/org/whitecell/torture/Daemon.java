package org.whitecell.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whitecell.Conditions;

/** The external store's server, in a process of its own that can be killed and started again. */
final class Daemon implements AutoCloseable {

  private static final Pattern LISTENS = Pattern.compile("listening on 127\\.0\\.0\\.1:(\\d+)");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Path program;
  private final Path folder;
  private Process process;
  private int starts;
  private int port;

  /**
   * Starts it on an empty folder and a free port.
   *
   * @param program as {@code scripts/with-mongodb --program} prints it
   */
  Daemon(Path program, Path folder) throws Exception {
    this.program = program;
    this.folder = folder;
    Files.createDirectories(folder);
    this.process = start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
  }

  /** Where it listens, for good. */
  String hostAndPort() {
    return "127.0.0.1:" + port;
  }

  /** As {@code kill -9} does it. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Starts it on what it had, where it was. */
  void restart() throws Exception {
    process = start();
  }

  private Process start() throws Exception {
    Path words = folder.resolve("words-" + ++starts);
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--host",
                "127.0.0.1",
                "--port",
                String.valueOf(port),
                "--storage-path",
                folder.resolve("data").toString(),
                "--sync-on-commit",
                "--cache-size",
                "256M"));
    Process started =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(words.toFile())
            .start();
    Conditions.until(PATIENCE, () -> !started.isAlive() || LISTENS.matcher(said(words)).find());
    Matcher listens = LISTENS.matcher(said(words));
    if (!listens.find()) {
      throw new AssertionError("the external store did not start: " + said(words));
    }
    port = Integer.parseInt(listens.group(1));
    return started;
  }

  private static String said(Path words) {
    try {
      return Files.readString(words);
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public void close() {
    kill();
  }
}
