package org.whitecell.store.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonValue;
import org.whitecell.store.StoreRefused;
import org.whitecell.store.StoreRefused.Reason;

/**
 * Looks, before anything is written, whether the server would acknowledge what it can lose. What a
 * server does not tell counts as unknown, not as bad.
 */
final class ServerCheck {

  private ServerCheck() {}

  /** Throws {@link StoreRefused} unless the server is there and nothing speaks against it. */
  static void require(MongoClient client) {
    MongoDatabase admin = client.getDatabase("admin");
    try {
      admin.runCommand(new BsonDocument("ping", new BsonInt32(1)));
    } catch (MongoException e) {
      throw new StoreRefused(
          Reason.UNREACHABLE,
          "The database server cannot be reached, or does not let us in: check its address, that"
              + " it runs, and name and password.",
          e);
    }
    judge(ask(admin, "getCmdLineOpts"), ask(admin, "serverStatus"), ask(admin, "replSetGetConfig"));
  }

  /** Throws {@link StoreRefused} when one of these answers speaks against the server. */
  static void judge(
      Optional<BsonDocument> options,
      Optional<BsonDocument> status,
      Optional<BsonDocument> replicaSet) {
    if (isFalse(options, "parsed", "storage", "journal", "enabled")
        || isFalse(status, "storageEngine", "persistent")) {
      throw new StoreRefused(
          Reason.UNSAFE,
          "The database server keeps no journal, so it would lose what it acknowledged: start it"
              + " with its journal on.");
    }
    if (isFalse(replicaSet, "config", "writeConcernMajorityJournalDefault")) {
      throw new StoreRefused(
          Reason.UNSAFE,
          "The replica set acknowledges writes before they are in the journal: set"
              + " writeConcernMajorityJournalDefault to true in its configuration.");
    }
  }

  private static Optional<BsonDocument> ask(MongoDatabase admin, String command) {
    try {
      return Optional.of(
          admin.runCommand(new BsonDocument(command, new BsonInt32(1)), BsonDocument.class));
    } catch (MongoCommandException e) {
      return Optional.empty();
    } catch (MongoException e) {
      throw new StoreRefused(
          Reason.UNREACHABLE, "The database server stopped answering; start again.", e);
    }
  }

  private static boolean isFalse(Optional<BsonDocument> answer, String... path) {
    Optional<BsonValue> value = answer.map(document -> document);
    for (String name : path) {
      value =
          value
              .filter(BsonValue::isDocument)
              .flatMap(document -> Optional.ofNullable(document.asDocument().get(name)));
    }
    return value.filter(BsonBoolean.FALSE::equals).isPresent();
  }
}
