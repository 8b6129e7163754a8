package org.whitecell.store;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(named = ExternalServer.VARIABLE, matches = ".+")
class ExternalLogStoreTest extends LogStoreContract {

  @Override
  protected TestServer startServer() {
    return ExternalServer.start();
  }
}
