package org.whitecell.store.mongo;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.whitecell.store.Store;

/** Lets tests meddle with what the store keeps. */
public final class RawDatabase {

  private RawDatabase() {}

  /** A collection as it is. */
  public static MongoCollection<Document> collection(Store store, String name) {
    return ((MongoStore) store).database().getCollection(name);
  }
}
