package org.whitecell.store;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(named = ExternalServer.VARIABLE, matches = ".+")
class ExternalCorpusTest extends CorpusContract {

  @Override
  protected TestServer startServer() {
    return ExternalServer.start();
  }
}
