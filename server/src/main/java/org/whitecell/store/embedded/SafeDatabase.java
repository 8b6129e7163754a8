package org.whitecell.store.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ObjectDataType;

/** A database whose collections are {@link SafeCollection}s with an {@link IdIndex}. */
final class SafeDatabase extends H2Database {

  private static final String DOCUMENTS = "databases.";
  private static final String META = "meta.";

  private final MVStore file;
  private final String name;

  SafeDatabase(String name, MVStore file, CursorRegistry cursors) {
    this.file = file;
    this.name = name;
    super(name, file, cursors);
  }

  /** The documents of a collection, by {@code _id}. */
  static MVMap<Object, Document> documents(MVStore file, String database, String collection) {
    return file.openMap(
        DOCUMENTS + database + "." + collection,
        new MVMap.Builder<Object, Document>()
            .keyType(new ObjectDataType())
            .valueType(new BsonType()));
  }

  /** The names of the collections that there are. */
  static List<String> collections(MVStore file, String database) {
    String start = DOCUMENTS + database + ".";
    return file.getMapNames().stream()
        .filter(map -> map.startsWith(start))
        .map(map -> map.substring(start.length()))
        .toList();
  }

  @Override
  protected MongoCollection<Object> openOrCreateCollection(
      String collection, CollectionOptions options) {
    return new SafeCollection(
        this,
        collection,
        options,
        documents(file, name, collection),
        file.openMap(META + name + "." + collection),
        cursorRegistry);
  }

  @Override
  protected Index<Object> openOrCreateUniqueIndex(
      String collection, String indexName, List<IndexKey> keys, boolean sparse) {
    if (keys.size() != 1 || !keys.getFirst().getKey().equals("_id")) {
      throw new UnsupportedOperationException("the only index is the one on _id");
    }
    return new IdIndex(documents(file, name, collection), indexName, keys);
  }
}
