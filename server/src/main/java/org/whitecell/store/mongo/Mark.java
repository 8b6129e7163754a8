package org.whitecell.store.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.whitecell.store.DataForm;
import org.whitecell.store.StoreRefused;
import org.whitecell.store.StoreRefused.Reason;

/** The mark by which a database is known to be ours, and which form its data has. */
final class Mark {

  /** The collection of marks. */
  static final String COLLECTION = "marks";

  private static final String ID = "whitecell";

  private Mark() {}

  /** Throws {@link StoreRefused} unless the database is ours or empty; marks an empty one. */
  static void require(MongoDatabase database) {
    MongoCollection<BsonDocument> marks = database.getCollection(COLLECTION, BsonDocument.class);
    @Nullable BsonDocument mark = marks.find(eq("_id", ID)).first();
    if (mark == null) {
      if (database.listCollectionNames().first() != null) {
        throw new StoreRefused(
            Reason.FOREIGN,
            "The database "
                + database.getName()
                + " holds something that is not Whitecell's: name another one in the address.");
      }
      insert(marks);
    } else if (mark.getInt32("form").getValue() > DataForm.CURRENT) {
      throw new StoreRefused(
          Reason.NEWER,
          "The data was written by a newer version of Whitecell: start that version, or another"
              + " database.");
    }
  }

  private static void insert(MongoCollection<BsonDocument> marks) {
    try {
      marks.insertOne(
          new BsonDocument("_id", new BsonString(ID))
              .append("form", new BsonInt32(DataForm.CURRENT)));
    } catch (MongoException e) {
      if (!Outcome.isDuplicateKey(e)) {
        throw e;
      }
    }
  }
}
