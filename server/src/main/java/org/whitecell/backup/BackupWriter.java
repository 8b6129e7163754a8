package org.whitecell.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.whitecell.access.Keys;
import org.whitecell.json.Json;
import org.whitecell.store.DataForm;
import org.whitecell.store.RawDocument;
import org.whitecell.store.Store;

/**
 * Writes a backup as it goes, without holding more than a document of it. Who reads it has the
 * server's keys and everybody's words: whoever writes it sees to it that only its owner can.
 */
public final class BackupWriter {

  static final String KEYS = "keys/";
  static final String STORE = "store/";
  static final String BSON = ".bson";

  private final ZipOutputStream zip;
  private String collection = "";
  private long documents;

  private BackupWriter(OutputStream to) {
    this.zip = new ZipOutputStream(to);
  }

  /**
   * Writes one; the store may be written to meanwhile. The stream is left open.
   *
   * @throws org.whitecell.store.StoreUnavailable when the store does not answer; what was written
   *     then is no backup, and is known as none
   */
  public static void write(Keys keys, Store store, Instant at, OutputStream to) throws IOException {
    BackupWriter writer = new BackupWriter(to);
    writer.put(Heading.NAME, Json.write(new Heading(Heading.FORMAT, DataForm.CURRENT, at)));
    Map<String, byte[]> all = keys.all();
    for (Map.Entry<String, byte[]> key : all.entrySet()) {
      writer.put(KEYS + key.getKey(), key.getValue());
    }
    try {
      store.copy(writer::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.zip.closeEntry();
    writer.put(Closing.NAME, Json.write(new Closing(all.size(), writer.documents)));
    writer.zip.finish();
  }

  private void add(RawDocument document) {
    try {
      if (!document.collection().equals(collection)) {
        collection = document.collection();
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry(STORE + collection + BSON));
      }
      zip.write(document.bytes());
      documents++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
