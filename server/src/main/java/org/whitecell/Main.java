package org.whitecell;

import java.net.BindException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.whitecell.store.StoreRefused;

/** Starts the server and keeps it until it is told to stop. */
public final class Main {

  private static final int CANNOT_START = 1;

  private Main() {}

  /** {@code --help} lists the options. */
  public static void main(String[] options) {
    List<String> asked = Arrays.asList(options);
    if (asked.contains("--help")) {
      System.out.print(SettingsReader.HELP);
      return;
    }
    try {
      run(SettingsReader.read(asked, System.getenv()));
    } catch (SettingsRefused | StoreRefused e) {
      System.err.println("Whitecell did not start: " + e.getMessage());
      System.exit(CANNOT_START);
    }
  }

  private static void run(Settings settings) {
    Server server = start(settings);
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

  private static Server start(Settings settings) {
    try {
      return Server.start(settings);
    } catch (CompletionException e) {
      if (e.getCause() instanceof BindException) {
        throw new SettingsRefused(
            "Port "
                + settings.port()
                + " of "
                + settings.host()
                + " cannot be had: stop what listens there, or name another with --port.");
      }
      throw new SettingsRefused("It cannot listen: " + e.getCause());
    }
  }
}
