package org.whitecell;

import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.whitecell.store.StoreRefused;
import org.whitecell.store.StoreUnavailable;

/** Starts the server and keeps it until it is told to stop. */
public final class Main {

  private static final int CANNOT_START = 1;

  private Main() {}

  /** {@code --help} lists the options. */
  public static void main(String[] options) {
    run(options, Server::start);
  }

  /** The same with another way of starting, for a server that is to fail in a test. */
  static void run(String[] options, Function<Settings, Server> start) {
    List<String> asked = Arrays.asList(options);
    if (asked.contains("--help")) {
      System.out.print(SettingsReader.HELP);
      return;
    }
    try {
      run(SettingsReader.read(asked, System.getenv()), start);
    } catch (SettingsRefused | StoreRefused e) {
      refuse(String.valueOf(e.getMessage()));
    } catch (StoreUnavailable e) {
      refuse(
          "The database stopped answering while the server started: look after it, and try again.");
    } catch (UncheckedIOException e) {
      refuse("A file of its own cannot be read or written: " + e.getCause() + ". Mend its rights.");
    }
  }

  /** One line, whatever the words came from. */
  private static void refuse(String words) {
    System.err.println("Whitecell did not start: " + words.replaceAll("\\s+", " "));
    System.exit(CANNOT_START);
  }

  private static void run(Settings settings, Function<Settings, Server> start) {
    Server server = started(settings, start);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              server.close();
              stopped.countDown();
            }));
    System.out.print(server.greeting());
    System.out.flush();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Server started(Settings settings, Function<Settings, Server> start) {
    try {
      return start.apply(settings);
    } catch (CompletionException e) {
      throw new SettingsRefused(
          e.getCause() instanceof BindException cannot
              ? wordsOn(cannot, settings)
              : "It cannot listen: " + e.getCause());
    }
  }

  private static String wordsOn(BindException cannot, Settings settings) {
    if (String.valueOf(cannot.getMessage()).contains("assign")) {
      return settings.host() + " is no address of this machine: name one of its own with --host.";
    }
    return settings.port() < 1024 && String.valueOf(cannot.getMessage()).contains("denied")
        ? "Port "
            + settings.port()
            + " is kept for the system: name one from 1024 on with --port, or let a proxy listen there."
        : "Port "
            + settings.port()
            + " of "
            + settings.host()
            + " is taken: stop what listens there, or name another with --port.";
  }
}
