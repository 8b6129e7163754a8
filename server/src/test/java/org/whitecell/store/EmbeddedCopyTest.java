package org.whitecell.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.whitecell.store.embedded.TestEmbeddedServer;

class EmbeddedCopyTest extends CopyContract {

  @TempDir Path folder;

  @Override
  protected TestServer startServer() {
    try {
      return TestEmbeddedServer.start(Files.createTempDirectory(folder, "store"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
