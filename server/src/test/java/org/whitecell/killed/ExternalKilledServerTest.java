package org.whitecell.killed;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.whitecell.store.ExternalServer;
import org.whitecell.store.Store;
import org.whitecell.store.mongo.MongoStore;

@EnabledIfEnvironmentVariable(named = ExternalServer.VARIABLE, matches = ".+")
class ExternalKilledServerTest extends KilledServerContract {

  private ExternalServer database;

  @BeforeEach
  void makeADatabase() {
    database = ExternalServer.start();
  }

  @AfterEach
  void dropTheDatabase() {
    database.close();
  }

  @Override
  protected List<String> storeOptions() {
    return List.of("--mongo", database.address().uri());
  }

  @Override
  protected Store openStore() {
    return MongoStore.open(database.address());
  }
}
