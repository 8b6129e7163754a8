package org.whitecell;

import java.util.List;
import java.util.Map;

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

  public List<String> routes() {
    return server.routes();
  }

  @Override
  public void close() {
    server.close();
  }
}
