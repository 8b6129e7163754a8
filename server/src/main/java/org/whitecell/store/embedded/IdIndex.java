package org.whitecell.store.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The index on {@code _id}, which keeps nothing of its own: documents lie under their {@code _id}
 * already. So there are no two maps that a crash could leave at odds.
 */
final class IdIndex extends AbstractUniqueIndex<Object> {

  private final MVMap<Object, Document> documents;

  IdIndex(MVMap<Object, Document> documents, String name, List<IndexKey> keys) {
    super(name, keys, false);
    this.documents = documents;
  }

  @Override
  protected @Nullable Object getPosition(KeyValue key) {
    Object id = key.get(0);
    return id != null && documents.containsKey(id) ? id : null;
  }

  /** The collection removes the document itself, and with it the key. */
  @Override
  protected @Nullable Object removeDocument(KeyValue key) {
    return getPosition(key);
  }

  /** The collection has put the document under its key when this is called. */
  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {}

  @Override
  protected boolean putKeyPosition(KeyValue key, Object position) {
    throw new UnsupportedOperationException("the documents are the index");
  }

  @Override
  protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
    return documents.keySet().stream().map(id -> Map.entry(new KeyValue(id), id)).toList();
  }

  @Override
  public long getCount() {
    return documents.sizeAsLong();
  }

  @Override
  public boolean isEmpty() {
    return documents.isEmpty();
  }

  @Override
  public long getDataSize() {
    return 0;
  }
}
