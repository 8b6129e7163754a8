package org.whitecell.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.whitecell.store.embedded.TestEmbeddedServer;

class EmbeddedCorpusTest extends CorpusContract {

  @TempDir Path folder;

  @Override
  protected TestServer startServer() {
    return TestEmbeddedServer.start(folder);
  }
}
