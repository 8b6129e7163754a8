package org.whitecell.access;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.whitecell.json.Json;
import org.whitecell.store.Kept;
import org.whitecell.store.Shelf;

/**
 * A shelf whose records are of one type. Thread-safe; every method blocks.
 *
 * @param <T> what lies on it
 */
public final class Records<T> {

  private final Shelf shelf;
  private final Class<T> type;

  public Records(Shelf shelf, Class<T> type) {
    this.shelf = shelf;
    this.type = type;
  }

  /** The record under this key. */
  public Optional<T> get(String key) {
    return shelf.get(key).map(this::read);
  }

  /** The records whose keys start so, in the order of their keys. */
  public List<T> list(String prefix) {
    return shelf.list(prefix).stream().map(this::read).toList();
  }

  /** Puts a record where there is none; false when there is one. */
  public boolean add(String key, T record) {
    return shelf.put(key, Shelf.ABSENT, Json.write(record)) instanceof Shelf.Change.Done;
  }

  /**
   * Changes a record, however often others change it in between.
   *
   * @param change may be called several times; may throw, and then nothing is changed
   * @return the record as it is now; empty when there is none
   */
  public Optional<T> change(String key, UnaryOperator<T> change) {
    while (true) {
      Optional<Kept> kept = shelf.get(key);
      if (kept.isEmpty()) {
        return Optional.empty();
      }
      T before = read(kept.get());
      T after = change.apply(before);
      if (after.equals(before)
          || shelf.put(key, kept.get().version(), Json.write(after)) instanceof Shelf.Change.Done) {
        return Optional.of(after);
      }
    }
  }

  /** Removes a record, whatever it says by now. */
  public void remove(String key) {
    while (true) {
      Optional<Kept> kept = shelf.get(key);
      if (kept.isEmpty() || shelf.remove(key, kept.get().version()) instanceof Shelf.Change.Done) {
        return;
      }
    }
  }

  private T read(Kept kept) {
    return Json.read(kept.content(), type);
  }
}
