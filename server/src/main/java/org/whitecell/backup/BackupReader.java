package org.whitecell.backup;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.whitecell.json.BadJson;
import org.whitecell.json.Json;
import org.whitecell.json.TextForm;
import org.whitecell.json.Tree;
import org.whitecell.store.DataForm;
import org.whitecell.store.RawDocument;

/**
 * Reads a backup from its beginning to its end, once. Whoever comes to the end has read what was
 * written: every entry has its checksum, and the last one says how much there was.
 */
final class BackupReader implements AutoCloseable {

  private static final int LARGEST_ASIDE = 64 * 1024;
  private static final Pattern KEY = Pattern.compile("keys/([a-z0-9][a-z0-9.-]{0,63})");
  private static final Pattern COLLECTION = Pattern.compile("store/([a-z][a-z_]{0,63})\\.bson");

  private final ZipInputStream zip;
  private final Heading heading;
  private @Nullable String collection;
  private boolean isAtEnd;
  private long keys;
  private long documents;

  /** A piece of a backup. */
  sealed interface Piece {
    record Key(String name, byte[] content) implements Piece {}

    record Document(RawDocument document) implements Piece {}
  }

  private BackupReader(Path file) throws IOException {
    this.zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file), 64 * 1024));
    this.heading = heading();
  }

  /**
   * Opens one.
   *
   * @throws BackupRefused when it is none, or a newer one
   */
  static BackupReader open(Path file) {
    try {
      return new BackupReader(file);
    } catch (ZipException | EOFException e) {
      throw isNone();
    } catch (IOException e) {
      throw new BackupRefused("The backup cannot be read: " + file + ".");
    }
  }

  Instant at() {
    return heading.at();
  }

  long documents() {
    return documents;
  }

  /**
   * The next piece, or null behind the last.
   *
   * @throws BackupRefused when it is not whole
   */
  @Nullable Piece next() {
    try {
      while (!isAtEnd) {
        if (collection != null) {
          Piece document = document(collection);
          if (document != null) {
            return document;
          }
          collection = null;
        }
        Piece key = openNext();
        if (key != null) {
          return key;
        }
      }
      return null;
    } catch (ZipException | EOFException | BadJson e) {
      throw damaged();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Heading heading() throws IOException {
    ZipEntry first = zip.getNextEntry();
    if (first == null || !first.getName().equals(Heading.NAME)) {
      throw isNone();
    }
    try {
      Tree read = Json.read(aside());
      if (number(read, "format") > Heading.FORMAT || number(read, "data") > DataForm.CURRENT) {
        throw new BackupRefused(
            "This backup was made by a newer version of Whitecell: restore it with that version.");
      }
      return Json.read(read, Heading.class, TextForm.PLAIN);
    } catch (BadJson e) {
      throw isNone();
    }
  }

  /** A newer heading may say more than we know: these two are read before the rest. */
  private static long number(Tree heading, String name) {
    return heading instanceof Tree.Obj(var members)
            && members.get(name) instanceof Tree.Num(var number)
        ? number.longValue()
        : 0;
  }

  /** Goes to the next entry; a key is read at once. */
  private @Nullable Piece openNext() throws IOException {
    ZipEntry entry = zip.getNextEntry();
    if (entry == null) {
      throw damaged();
    }
    if (entry.getName().equals(Closing.NAME)) {
      if (!Json.read(aside(), Closing.class).equals(new Closing(keys, documents))) {
        throw damaged();
      }
      isAtEnd = true;
      return null;
    }
    Matcher key = KEY.matcher(entry.getName());
    if (key.matches()) {
      keys++;
      return new Piece.Key(key.group(1), aside());
    }
    Matcher stored = COLLECTION.matcher(entry.getName());
    if (!stored.matches()) {
      throw damaged();
    }
    collection = stored.group(1);
    return null;
  }

  /** The next document of this entry; null behind its last. */
  private @Nullable Piece document(String from) throws IOException {
    byte[] start = zip.readNBytes(RawDocument.LENGTH_BYTES);
    if (start.length == 0) {
      return null;
    }
    int length = start.length < RawDocument.LENGTH_BYTES ? 0 : RawDocument.length(start);
    if (length < RawDocument.MIN_BYTES || length > RawDocument.MAX_BYTES) {
      throw damaged();
    }
    byte[] bytes = Arrays.copyOf(start, length);
    int rest = length - RawDocument.LENGTH_BYTES;
    if (zip.readNBytes(bytes, RawDocument.LENGTH_BYTES, rest) < rest) {
      throw damaged();
    }
    documents++;
    return new Piece.Document(new RawDocument(from, bytes));
  }

  /** The rest of an entry that is small. */
  private byte[] aside() throws IOException {
    byte[] content = zip.readNBytes(LARGEST_ASIDE + 1);
    if (content.length > LARGEST_ASIDE) {
      throw damaged();
    }
    return content;
  }

  private static BackupRefused isNone() {
    return new BackupRefused("This file is no backup of a Whitecell server.");
  }

  private static BackupRefused damaged() {
    return new BackupRefused(
        "This backup is damaged or was cut short: nothing was restored from it. Take another.");
  }
}
