package org.whitecell.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.whitecell.store.mongo.MongoStore;

/** A test with a store of its own, whichever server it lies on. */
public abstract class StoreContract {

  protected TestServer server;
  protected Store store;

  protected abstract TestServer startServer();

  @BeforeEach
  void open() {
    server = startServer();
    store = MongoStore.open(server.address());
  }

  @AfterEach
  void close() {
    store.close();
    server.close();
  }

  /** Another server process, as it were, on the same database. */
  protected Store openAnother() {
    return MongoStore.open(server.address());
  }
}
