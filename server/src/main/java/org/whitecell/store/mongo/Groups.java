package org.whitecell.store.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.whitecell.store.Group;

/** The collection of groups, found by {@code _id} alone. */
final class Groups {

  static final String COLLECTION = "groups";

  /** How many groups are asked for at once: at most 16 MB, and 64 KB at human pace. */
  static final int BATCH = 64;

  private static final long LINEARIZABLE_WAIT_SECONDS = 10;

  private final MongoCollection<RawBsonDocument> committed;
  private final MongoCollection<RawBsonDocument> latest;

  Groups(MongoDatabase database, Concerns concerns) {
    this.committed = database.getCollection(COLLECTION, RawBsonDocument.class);
    this.latest = committed.withReadConcern(concerns.latest());
  }

  void insert(RawBsonDocument group) {
    committed.insertOne(group);
  }

  void replace(Group group) {
    committed.replaceOne(
        eq("_id", Ids.of(group.session(), group.number())), GroupDocuments.encode(group));
  }

  /** The group as of now and durable, so that nobody can say later that it was another or none. */
  Optional<RawBsonDocument> latest(String session, long number) {
    return Optional.ofNullable(
        latest
            .find(eq("_id", Ids.of(session, number)))
            .maxTime(LINEARIZABLE_WAIT_SECONDS, TimeUnit.SECONDS)
            .first());
  }

  /** Those of the groups {@code from} to {@code to} that are there and durable, by number. */
  Map<Long, RawBsonDocument> committed(String session, long from, long to) {
    List<String> ids =
        LongStream.rangeClosed(from, to).mapToObj(number -> Ids.of(session, number)).toList();
    Map<Long, RawBsonDocument> found = new HashMap<>();
    committed.find(in("_id", ids)).forEach(raw -> found.put(numberOf(raw), raw));
    return found;
  }

  /** Which of these numbers have a group. */
  Set<Long> present(String session, List<Long> numbers) {
    List<String> ids = numbers.stream().map(number -> Ids.of(session, number)).toList();
    Set<Long> found = new HashSet<>();
    committed
        .find(in("_id", ids))
        .projection(include("_id"))
        .forEach(raw -> found.add(numberOf(raw)));
    return found;
  }

  /** Whether the session has a group with a higher number. */
  boolean isAnyBehind(String session, long number) {
    BsonDocument behind =
        new BsonDocument("$gte", new BsonString(Ids.of(session, number + 1)))
            .append("$lt", new BsonString(Ids.behind(session)));
    return committed.find(new BsonDocument("_id", behind)).projection(include("_id")).first()
        != null;
  }

  private static long numberOf(RawBsonDocument raw) {
    return Ids.number(raw.getString("_id").getValue());
  }
}
