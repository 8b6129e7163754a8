package org.whitecell.backup;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whitecell.access.Keys;
import org.whitecell.store.RawDocument;

/**
 * A backup in a file that was read to its end once and found whole.
 *
 * @param at when it was made
 * @param documents how many documents of the store it holds
 */
public record Backup(Path file, Instant at, long documents) {

  /**
   * Reads a file to its end.
   *
   * @throws BackupRefused when it is no backup, a newer one, or not whole
   */
  public static Backup check(Path file) {
    try (BackupReader reader = BackupReader.open(file)) {
      while (reader.next() != null) {
        // each piece is looked at as it is read
      }
      return new Backup(file, reader.at(), reader.documents());
    } catch (UncheckedIOException e) {
      throw new BackupRefused("The backup cannot be read: " + file + ".");
    }
  }

  /** Puts the keys where they belong, and hands the documents to the store that takes them. */
  public void restore(Keys keys, Consumer<Iterator<RawDocument>> store) {
    try (BackupReader reader = BackupReader.open(file)) {
      store.accept(new Documents(reader, keys));
    }
  }

  /** The documents of a backup; the keys before them are put away on the way. */
  private static final class Documents implements Iterator<RawDocument> {

    private final BackupReader reader;
    private final Keys keys;
    private final Deque<RawDocument> ahead = new ArrayDeque<>();

    Documents(BackupReader reader, Keys keys) {
      this.reader = reader;
      this.keys = keys;
    }

    @Override
    public boolean hasNext() {
      while (ahead.isEmpty()) {
        BackupReader.@Nullable Piece piece = reader.next();
        switch (piece) {
          case BackupReader.Piece.Key(var name, var content) -> keys.write(name, content);
          case BackupReader.Piece.Document(var document) -> ahead.add(document);
          case null -> {
            return false;
          }
        }
      }
      return true;
    }

    @Override
    public RawDocument next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ahead.remove();
    }
  }
}
