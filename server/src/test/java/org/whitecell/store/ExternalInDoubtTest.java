package org.whitecell.store;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(named = ExternalServer.VARIABLE, matches = ".+")
class ExternalInDoubtTest extends InDoubtContract {

  @Override
  protected TestServer startServer() {
    return ExternalServer.start();
  }
}
