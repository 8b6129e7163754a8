package org.whitecell;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real server in a process of its own, as a person starts it. */
public final class ServerProcess implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 60;

  /** What it prints when it has started: where it is and, the first time, how to get in. */
  private static final Pattern GREETING =
      Pattern.compile(
          "Whitecell +http://127\\.0\\.0\\.1:(?<port>\\d+)\\n.*?(password +(?<password>\\S+) .*?)?"
              + "stop +Ctrl-C",
          Pattern.DOTALL);

  private final Process process;
  private final int port;
  private final Optional<String> firstPassword;

  private ServerProcess(Process process, Matcher greeting) {
    this.process = process;
    this.port = Integer.parseInt(greeting.group("port"));
    this.firstPassword = Optional.ofNullable(greeting.group("password"));
  }

  /**
   * Starts it and waits until it says that it is there.
   *
   * @param log what it logs is added to this file
   */
  public static ServerProcess start(List<String> options, Path log) throws Exception {
    Process process =
        new ProcessBuilder(command(options))
            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    FutureTask<Matcher> greeting = new FutureTask<>(() -> greeting(process));
    Thread.startVirtualThread(greeting);
    try {
      return new ServerProcess(process, greeting.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    } catch (ExecutionException | TimeoutException e) {
      process.destroyForcibly();
      throw new AssertionError("the server did not start", e);
    }
  }

  /** It lives for seconds: what makes a JVM fast later would only slow it down. */
  private static List<String> command(List<String> options) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dlogback.configurationFile=" + Main.class.getResource("/logback.xml"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(options);
    return command;
  }

  private static Matcher greeting(Process process) throws IOException {
    BufferedReader lines = process.inputReader();
    StringBuilder said = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher greeting = GREETING.matcher(said.append(line).append('\n'));
      if (greeting.find()) {
        return greeting;
      }
    }
    throw new IOException("it ended, and said only: " + said);
  }

  public int port() {
    return port;
  }

  /** The first account's password; this start made it. */
  public String firstPassword() {
    return firstPassword.orElseThrow();
  }

  /** As a power cut does it: SIGKILL, which no process can answer. */
  public void kill() {
    process.toHandle().destroyForcibly();
    process.onExit().join();
  }

  /** As Ctrl-C does it. */
  public void stop() throws InterruptedException {
    process.toHandle().destroy();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("the server did not stop when it was told to");
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
