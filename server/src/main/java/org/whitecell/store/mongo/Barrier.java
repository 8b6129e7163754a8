package org.whitecell.store.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import org.bson.BsonDocument;

/**
 * Waits until all that the primary holds now is durable: a small write behind it is acknowledged by
 * majority and journal only when everything before it is.
 */
final class Barrier {

  private static final String ID = "barrier";

  private final MongoCollection<BsonDocument> marks;

  Barrier(MongoDatabase database) {
    this.marks = database.getCollection("marks", BsonDocument.class);
  }

  void await() {
    marks.updateOne(eq("_id", ID), inc("n", 1L), new UpdateOptions().upsert(true));
  }
}
