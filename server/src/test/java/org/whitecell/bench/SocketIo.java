package org.whitecell.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The socket.io server, in a process of its own; {@code scripts/bench} installs its packages. */
final class SocketIo {

  private SocketIo() {}

  /** Where it lies; told by the script. */
  private static Path program() {
    return Path.of(System.getProperty("bench.socketio", "bench"), "broadcast.mjs");
  }

  static Started start(Path log) {
    if (!Files.isDirectory(program().resolveSibling("node_modules"))) {
      throw new IllegalStateException("socket.io is not installed: run scripts/bench");
    }
    return Started.start(List.of("node", program().toString()), log);
  }
}
