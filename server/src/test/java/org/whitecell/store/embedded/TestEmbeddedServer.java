package org.whitecell.store.embedded;

import java.nio.file.Path;
import org.whitecell.store.TestServer;
import org.whitecell.store.mongo.MongoAddress;

/** The embedded server, on a file in a folder that the test gives. */
public final class TestEmbeddedServer implements TestServer {

  private final EmbeddedServer server;

  private TestEmbeddedServer(EmbeddedServer server) {
    this.server = server;
  }

  /** Starts it. */
  public static TestEmbeddedServer start(Path folder) {
    Ending failing =
        (words, cause) -> {
          throw new AssertionError(words, cause);
        };
    return new TestEmbeddedServer(
        EmbeddedServer.start(
            folder.resolve("store.mv").toString(),
            new FreeSpace(() -> Long.MAX_VALUE, 1),
            failing));
  }

  @Override
  public MongoAddress address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
  }
}
