package org.whitecell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.whitecell.demo.Demo;

/** Opens the composition root to tests of the rooms. */
public final class RunningServer implements AutoCloseable {

  private final Server server;

  private RunningServer(Server server) {
    this.server = server;
  }

  public static RunningServer start(List<String> options, Map<String, String> environment) {
    return new RunningServer(Server.start(SettingsReader.read(options, environment)));
  }

  public int port() {
    return server.port();
  }

  /** The first account's password; this start made it. */
  public String firstPassword() {
    return server.firstPassword().orElseThrow();
  }

  /** What it prints when it has started. */
  public String greeting() {
    return server.greeting();
  }

  public List<String> routes() {
    return server.routes();
  }

  /** What there is to see; it was started with {@code --demo}. */
  public Demo.Shown demo() {
    return server.demo().orElseThrow();
  }

  /** Where it keeps its data. */
  public Path data() {
    return server.data();
  }

  @Override
  public void close() {
    server.close();
  }
}
