package org.whitecell.store.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.bson.BsonSerializationException;
import org.bson.RawBsonDocument;
import org.whitecell.store.RawDocument;
import org.whitecell.store.StoreRefused;
import org.whitecell.store.StoreRefused.Reason;

/**
 * Fills an empty database with a copy of another. The mark comes last in a copy, so a database that
 * was filled in part is nobody's and is not opened.
 */
final class Filling {

  private static final int BATCH_DOCUMENTS = 500;
  private static final long BATCH_BYTES = 4L * 1024 * 1024;

  private final MongoDatabase database;
  private final List<RawBsonDocument> batch = new ArrayList<>();
  private String collection = "";
  private long bytes;

  private Filling(MongoDatabase database) {
    this.database = database;
  }

  static void fill(MongoAddress address, Iterator<RawDocument> documents) {
    try (MongoClient client = MongoClients.create(address.settings())) {
      ServerCheck.require(client);
      MongoDatabase database = client.getDatabase(address.database());
      Outcome.of(() -> requireEmpty(database));
      try {
        new Filling(database).take(documents);
      } catch (RuntimeException e) {
        emptyAgain(database, e);
        throw e;
      }
    }
  }

  private static void requireEmpty(MongoDatabase database) {
    if (database.listCollectionNames().first() != null) {
      throw new StoreRefused(
          Reason.NOT_EMPTY,
          "The database "
              + database.getName()
              + " holds something already: name another one in the address, or drop it first.");
    }
  }

  private static void emptyAgain(MongoDatabase database, RuntimeException why) {
    try {
      for (String name : database.listCollectionNames().into(new ArrayList<>())) {
        database.getCollection(name).drop();
      }
    } catch (MongoException e) {
      why.addSuppressed(e); // without its mark, nobody takes it for one of ours
    }
  }

  private void take(Iterator<RawDocument> documents) {
    while (documents.hasNext()) {
      RawDocument next = documents.next();
      if (!next.collection().equals(collection)
          || batch.size() == BATCH_DOCUMENTS
          || bytes + next.bytes().length > BATCH_BYTES) {
        insert();
      }
      collection = next.collection();
      batch.add(new RawBsonDocument(next.bytes()));
      bytes += next.bytes().length;
    }
    insert();
  }

  private void insert() {
    if (batch.isEmpty()) {
      return;
    }
    try {
      database.getCollection(collection, RawBsonDocument.class).insertMany(batch);
    } catch (BsonSerializationException e) {
      throw damaged(e);
    } catch (MongoBulkWriteException e) {
      throw e.getWriteErrors().isEmpty() ? Outcome.unavailable(e) : damaged(e);
    } catch (MongoException e) {
      throw Outcome.unavailable(e);
    }
    batch.clear();
    bytes = 0;
  }

  private static StoreRefused damaged(RuntimeException e) {
    return new StoreRefused(
        Reason.DAMAGED, "What is to be put into the database is damaged: take another copy.", e);
  }
}
