package org.whitecell.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program in a process of its own that says on stdout where it listens. */
final class Started implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");
  private static final Pattern TOTAL = Pattern.compile("Total +\\d+ +(\\d+)");
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final int port;

  private Started(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts a program of ours as {@code scripts/run} starts the server. */
  static Started java(Class<?> program, Path log, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                ofThisJdk("java"),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:+ExitOnOutOfMemoryError"));
    command.addAll(extra());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(arguments);
    return start(command, log);
  }

  /** What a profiler wants, say: options in {@code -Dbench.jvm}, for the programs measured. */
  private static List<String> extra() {
    String options = System.getProperty("bench.jvm", "");
    return options.isBlank() ? List.of() : List.of(options.split(" ", -1));
  }

  static Started start(List<String> command, Path log) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return new Started(process, port(process, log));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads on behind the address, so that the program never waits for us. */
  private static int port(Process process, Path log) throws IOException {
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        Thread.startVirtualThread(() -> lines.lines().forEach(_ -> {}));
        return Integer.parseInt(address.group(1));
      }
    }
    throw new IOException("it ended before it listened; see " + log);
  }

  int port() {
    return port;
  }

  /** What it has used of the processor since it started. */
  Duration processor() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /** The bytes of all that is alive on its heap, counted after a collection. */
  long heap() {
    return command("GC.class_histogram")
        .map(TOTAL::matcher)
        .filter(Matcher::find)
        .mapToLong(total -> Long.parseLong(total.group(1)))
        .sum();
  }

  private java.util.stream.Stream<String> command(String what) {
    try {
      Process jcmd =
          new ProcessBuilder(ofThisJdk("jcmd"), Long.toString(process.pid()), what).start();
      List<String> said = jcmd.inputReader(StandardCharsets.UTF_8).lines().toList();
      return said.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ofThisJdk(String program) {
    return Path.of(System.getProperty("java.home"), "bin", program).toString();
  }

  /** As a power cut does it. */
  void kill() {
    process.toHandle().destroyForcibly();
    process.onExit().join();
  }

  /** As Ctrl-C does it. */
  @Override
  public void close() {
    process.toHandle().destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
