package org.whitecell.store.mongo;

import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.RawBsonDocument;
import org.whitecell.store.RawDocument;
import org.whitecell.store.Shelf;

/**
 * Copies a database whole, while others write to it. Each collection is read by ascending {@code
 * _id}: what is written meanwhile comes ahead of the cursor or is not seen, so of every log a
 * beginning without gaps is copied.
 */
public final class Copying {

  /** What is derived, and what is only true of the servers that run now. */
  private static final Set<String> LEFT_OUT =
      Set.of(Blocks.COLLECTION, Shelf.Kind.LEASES.name().toLowerCase(Locale.ROOT));

  private Copying() {}

  /** Those of these collections that belong into a copy, in the order of {@code Store.copy}. */
  public static List<String> ordered(List<String> collections) {
    return collections.stream()
        .filter(name -> !LEFT_OUT.contains(name) && !name.startsWith("system."))
        .sorted(Comparator.comparingInt(Copying::rank).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static int rank(String collection) {
    return switch (collection) {
      case Groups.COLLECTION -> 1;
      case Mark.COLLECTION -> 2;
      default -> 0;
    };
  }

  static void copy(MongoDatabase database, Consumer<RawDocument> to) {
    for (String name : ordered(database.listCollectionNames().into(new ArrayList<>()))) {
      database
          .getCollection(name, RawBsonDocument.class)
          .find()
          .sort(ascending("_id"))
          .forEach(raw -> to.accept(new RawDocument(name, bytes(raw))));
    }
  }

  private static byte[] bytes(RawBsonDocument raw) {
    ByteBuffer content = raw.getByteBuffer().asNIO();
    byte[] bytes = new byte[content.remaining()];
    content.get(bytes);
    return bytes;
  }
}
