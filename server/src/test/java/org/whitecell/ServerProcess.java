package org.whitecell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
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
  private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

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
    return start(Launch.usual(), Main.class, options, log);
  }

  /** Starts the server that fails where it is told to. */
  public static ServerProcess startFaulty(Launch launch, List<String> options, Path log)
      throws Exception {
    return start(launch, FaultyServer.class, options, log);
  }

  /** A launch that starts faster than this one does, by what is learnt from a run of it. */
  public static Launch taught(Launch launch, Path folder) throws Exception {
    Path cache = folder.resolve("classes.aot");
    Path data = Files.createTempDirectory(folder, "teaching");
    List<String> options = List.of("--port", "0", "--data", data.toString());
    ServerProcess pupil =
        startFaulty(launch.learning(cache), options, folder.resolve("teaching.log"));
    pupil.process.toHandle().destroy();
    // It writes the cache as it ends, which a busy machine may not get done: then they start
    // slowly.
    return pupil.process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && Files.exists(cache)
        ? launch.knowing(cache)
        : launch;
  }

  /** The usual server, with no more than so many files and sockets open at once. */
  public static ServerProcess startWithFiles(int most, List<String> options, Path log)
      throws Exception {
    List<String> command =
        new ArrayList<>(List.of("bash", "-c", "ulimit -n " + most + " && exec \"$@\"", "bash"));
    command.addAll(Launch.usual().command(Main.class, options));
    return launched(command, log);
  }

  private static ServerProcess start(
      Launch launch, Class<?> program, List<String> options, Path log) throws Exception {
    return launched(launch.command(program, options), log);
  }

  private static ServerProcess launched(List<String> command, Path log) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    BufferedReader lines = process.inputReader();
    FutureTask<Matcher> greeting = new FutureTask<>(() -> greeting(lines));
    Thread.startVirtualThread(greeting);
    try {
      ServerProcess server =
          new ServerProcess(process, greeting.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
      Thread.startVirtualThread(() -> server.listen(lines));
      return server;
    } catch (ExecutionException | TimeoutException e) {
      process.destroyForcibly();
      throw new AssertionError("the server did not start", e);
    }
  }

  private static Matcher greeting(BufferedReader lines) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher greeting = GREETING.matcher(said.append(line).append('\n'));
      if (greeting.find()) {
        return greeting;
      }
    }
    throw new IOException("it ended, and said only: " + said);
  }

  private void listen(BufferedReader lines) {
    try (lines) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
      }
    } catch (IOException e) {
      // it was killed, and says no more
    }
  }

  public int port() {
    return port;
  }

  /** The first account's password; this start made it. */
  public String firstPassword() {
    return firstPassword.orElseThrow();
  }

  /** Says a line on its stdin. */
  public void tell(String line) {
    try {
      PrintWriter in = new PrintWriter(process.outputWriter(), true);
      in.println(line);
    } catch (RuntimeException e) {
      throw new UncheckedIOException(new IOException("it does not listen", e));
    }
  }

  /** Waits until it has said a line on stdout; what it says before is passed over. */
  public void await(String line) throws InterruptedException {
    String heard = "";
    while (!line.equals(heard)) {
      heard = said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (heard == null) {
        throw new AssertionError("the server did not say: " + line);
      }
    }
  }

  /** As a power cut does it: SIGKILL, which no process can answer. */
  public void kill() {
    process.toHandle().destroyForcibly();
    process.onExit().join();
  }

  /** Makes it stand still, in the midst of everything. */
  public void freeze() throws Exception {
    signal("STOP");
  }

  /** Lets it go on. */
  public void thaw() throws Exception {
    signal("CONT");
  }

  private void signal(String name) throws Exception {
    int status =
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
    if (status != 0) {
      throw new AssertionError("the signal " + name + " could not be sent");
    }
  }

  /** Waits until it has ended by itself; its exit status. */
  public int awaitEnd() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("the server did not end");
    }
    return process.exitValue();
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
