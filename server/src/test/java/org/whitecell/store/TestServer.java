package org.whitecell.store;

import org.whitecell.store.mongo.MongoAddress;

/** A database server with an empty database of its own, for one test. */
public interface TestServer extends AutoCloseable {

  /** Where it is. */
  MongoAddress address();

  /** Removes what was kept. */
  @Override
  void close();
}
