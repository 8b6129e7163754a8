package org.whitecell.store.mongo;

import com.mongodb.client.MongoCollection;
import java.util.List;
import org.bson.RawBsonDocument;
import org.whitecell.store.Group;

/** Inserts the documents of groups by the driver alone, into a collection where nobody looks. */
public final class BareInserts implements AutoCloseable {

  private final MongoStore store;
  private final MongoCollection<RawBsonDocument> collection;

  private BareInserts(MongoStore store) {
    this.store = store;
    this.collection = store.database().getCollection("bare", RawBsonDocument.class);
  }

  /** Inserts with the write concern of the log. */
  public static BareInserts into(MongoAddress address) {
    return new BareInserts(MongoStore.open(address));
  }

  /** The documents that the log would keep for these groups. */
  public static List<RawBsonDocument> documents(List<Group> groups) {
    return groups.stream().map(GroupDocuments::encode).toList();
  }

  public void insert(RawBsonDocument document) {
    collection.insertOne(document);
  }

  @Override
  public void close() {
    store.close();
  }
}
