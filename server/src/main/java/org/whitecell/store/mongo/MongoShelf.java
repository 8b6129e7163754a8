package org.whitecell.store.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.whitecell.store.Kept;
import org.whitecell.store.Shelf;

/**
 * A shelf as a collection.
 *
 * <pre>{ _id: key, v: version, n: id of the last change, c: content, packed }</pre>
 */
final class MongoShelf implements Shelf {

  private static final int BATCH = 100;
  private static final long LINEARIZABLE_WAIT_SECONDS = 10;

  private final MongoCollection<BsonDocument> records;
  private final MongoCollection<BsonDocument> latest;
  private final Barrier barrier;

  MongoShelf(MongoDatabase database, Concerns concerns, Kind kind, Barrier barrier) {
    this.records = database.getCollection(collection(kind), BsonDocument.class);
    this.latest = records.withReadConcern(concerns.latest());
    this.barrier = barrier;
  }

  static String collection(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Optional<Kept> get(String key) {
    if (!Keys.isOne(key)) {
      return Optional.empty();
    }
    return Outcome.of(() -> Optional.ofNullable(records.find(eq("_id", key)).first()))
        .map(MongoShelf::kept);
  }

  @Override
  public List<Kept> getAll(Collection<String> keys) {
    List<String> asked = keys.stream().filter(Keys::isOne).distinct().toList();
    Map<String, Kept> found = new HashMap<>();
    for (int from = 0; from < asked.size(); from += BATCH) {
      List<String> batch = asked.subList(from, Math.min(asked.size(), from + BATCH));
      all(in("_id", batch)).forEach(kept -> found.put(kept.key(), kept));
    }
    return asked.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  @Override
  public List<Kept> list(String prefix) {
    Keys.requirePrefix(prefix);
    List<Kept> found =
        all(
            new BsonDocument(
                "_id",
                new BsonDocument("$gte", new BsonString(prefix))
                    .append("$lt", new BsonString(Keys.behind(prefix)))));
    found.sort(Comparator.comparing(Kept::key));
    return List.copyOf(found);
  }

  @Override
  public Change put(String key, long seen, byte[] content) {
    Keys.require(key);
    byte[] packed = Packing.pack(content);
    if (packed.length > MAX_PACKED_BYTES) {
      throw new IllegalArgumentException(
          "a record has at most " + MAX_PACKED_BYTES + " bytes of content when packed");
    }
    String change = UUID.randomUUID().toString();
    BsonDocument record =
        new BsonDocument("_id", new BsonString(key))
            .append("v", new BsonInt64(seen + 1))
            .append("n", new BsonString(change))
            .append("c", new BsonBinary(packed));
    return Outcome.of(() -> put(key, seen, record));
  }

  @Override
  public Change remove(String key, long seen) {
    Keys.require(key);
    return Outcome.of(() ->
        records.deleteOne(exactly(key, seen)).getDeletedCount() == 1
            ? new Change.Done(ABSENT)
            : new Change.Stale());
  }

  /** Puts the record; where the outcome is in doubt, looks whether it is there, once. */
  private Change put(String key, long seen, BsonDocument record) {
    try {
      return attempt(key, seen, record);
    } catch (MongoException e) {
      @Nullable BsonDocument found =
          latest.find(eq("_id", key)).maxTime(LINEARIZABLE_WAIT_SECONDS, TimeUnit.SECONDS).first();
      if (found == null || !record.getString("n").equals(found.get("n"))) {
        return attempt(key, seen, record);
      }
      barrier.await();
      return new Change.Done(seen + 1);
    }
  }

  private Change attempt(String key, long seen, BsonDocument record) {
    if (seen == ABSENT) {
      try {
        records.insertOne(record);
        return new Change.Done(1);
      } catch (MongoException e) {
        if (Outcome.isDuplicateKey(e)) {
          return new Change.Stale();
        }
        throw e;
      }
    }
    return records.replaceOne(exactly(key, seen), record).getMatchedCount() == 1
        ? new Change.Done(seen + 1)
        : new Change.Stale();
  }

  private List<Kept> all(Bson filter) {
    return Outcome.of(() -> {
      List<Kept> found = new ArrayList<>();
      records.find(filter).forEach(document -> found.add(kept(document)));
      return found;
    });
  }

  private static Bson exactly(String key, long version) {
    return new BsonDocument("_id", new BsonString(key)).append("v", new BsonInt64(version));
  }

  private static Kept kept(BsonDocument document) {
    return new Kept(
        document.getString("_id").getValue(),
        document.getInt64("v").getValue(),
        Packing.unpack(document.getBinary("c").getData()));
  }
}
