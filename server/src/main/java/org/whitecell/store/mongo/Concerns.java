package org.whitecell.store.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/**
 * The read concerns by which a server shows only what it keeps.
 *
 * @param durable shows what is durable
 * @param latest shows what is durable, and all that was acknowledged before the question
 */
record Concerns(ReadConcern durable, ReadConcern latest) {

  /** Of a server that stands alone: it has no majority to ask, and what it journals stays. */
  static final Concerns ALONE = new Concerns(ReadConcern.LOCAL, ReadConcern.LOCAL);

  /** Of a replica set, also behind a router. */
  static final Concerns REPLICATED = new Concerns(ReadConcern.MAJORITY, ReadConcern.LINEARIZABLE);

  /** Asks the server what it is. */
  static Concerns of(MongoClient client) {
    MongoDatabase admin = client.getDatabase("admin");
    try {
      return of(greeting(admin, "hello"));
    } catch (MongoCommandException e) {
      return of(greeting(admin, "isMaster"));
    }
  }

  static Concerns of(BsonDocument greeting) {
    boolean isRouter = new BsonString("isdbgrid").equals(greeting.get("msg"));
    return isRouter || greeting.containsKey("setName") ? REPLICATED : ALONE;
  }

  private static BsonDocument greeting(MongoDatabase admin, String command) {
    return admin.runCommand(new BsonDocument(command, new BsonInt32(1)), BsonDocument.class);
  }
}
