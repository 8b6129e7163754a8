package org.whitecell.store;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(named = ExternalServer.VARIABLE, matches = ".+")
class ExternalCopyTest extends CopyContract {

  @Override
  protected TestServer startServer() {
    return ExternalServer.start();
  }
}
