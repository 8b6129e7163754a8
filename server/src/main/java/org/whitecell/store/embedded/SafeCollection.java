package org.whitecell.store.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that hands out copies, so that a document is not changed while a reply with it is
 * still being written, and that finds by {@code _id} also where the query says more than that, or
 * names a range.
 */
final class SafeCollection extends H2Collection {

  private final MVMap<Object, Document> documents;

  SafeCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<Object, Document> documents,
      MVMap<String, Object> meta,
      CursorRegistry cursors) {
    super(database, name, options, documents, meta, cursors);
    this.documents = documents;
  }

  @Override
  protected @Nullable Document getDocument(Object position) {
    Document document = documents.get(position);
    return document == null ? null : document.clone();
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document order,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    Object id = query.get("_id");
    if (id instanceof String) {
      List<Object> found = documents.containsKey(id) ? List.of(id) : List.of();
      return matchDocuments(query, found, order, skip, limit, batchSize, fields);
    }
    if (id instanceof Document range
        && range.keySet().equals(Set.of("$gte", "$lt"))
        && range.get("$gte") instanceof String from
        && range.get("$lt") instanceof String behind) {
      return matchDocuments(query, between(from, behind), order, skip, limit, batchSize, fields);
    }
    return super.queryDocuments(query, order, skip, limit, batchSize, fields);
  }

  /** A running total of sizes would be one more page to write with every document. */
  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  private List<Object> between(String from, String behind) {
    List<Object> found = new ArrayList<>();
    Iterator<Object> ids = documents.keyIterator(from);
    while (ids.hasNext() && ids.next() instanceof String id && id.compareTo(behind) < 0) {
      found.add(id);
    }
    return found;
  }
}
