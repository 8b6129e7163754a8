package org.whitecell.torture;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.whitecell.store.CuttingProxy;
import org.whitecell.store.ExternalServer;

@EnabledIfEnvironmentVariable(named = ExternalServer.VARIABLE, matches = ".+")
class ExternalKillsTest extends KillsContract {

  private ExternalServer database;
  private CuttingProxy proxy;

  @BeforeEach
  void makeADatabase() throws Exception {
    database = ExternalServer.start();
    proxy = new CuttingProxy(database.address());
  }

  @AfterEach
  void dropTheDatabase() throws Exception {
    proxy.close();
    database.close();
  }

  @Override
  protected Ground ground() {
    return new Ground.External(database.address(), Optional.of(proxy), Optional.empty());
  }
}
