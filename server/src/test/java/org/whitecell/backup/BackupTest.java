package org.whitecell.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whitecell.access.Keys;
import org.whitecell.store.Logs;
import org.whitecell.store.RawDocument;
import org.whitecell.store.Shelf;
import org.whitecell.store.Store;
import org.whitecell.store.embedded.EmbeddedStore;

/** A backup is read as it was written, or refused. */
class BackupTest {

  private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");

  @TempDir Path temp;

  private byte[] written() throws IOException {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    Keys keys = new Keys(temp.resolve("keys"));
    assertEquals(32, keys.tokenKey().length);
    try (Store store = EmbeddedStore.open(temp.resolve("data"))) {
      Logs.appendSingly(store.log(), "session", 50);
      store.shelf(Shelf.Kind.ACCOUNTS).put("ada", Shelf.ABSENT, "of Ada".getBytes(UTF_8));
      BackupWriter.write(keys, store, AT, to);
    }
    return to.toByteArray();
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(temp.resolve("backup.zip"), content);
  }

  private void assertRefused(String part, byte[] content) throws IOException {
    Path file = file(content);
    BackupRefused refused = assertThrows(BackupRefused.class, () -> Backup.check(file));
    assertTrue(refused.words().contains(part), refused.words());
  }

  private static byte[] zip(String... namesAndContents) throws IOException {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(to)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return to.toByteArray();
  }

  @Test
  void keysAndDocumentsComeBack() throws IOException {
    Backup backup = Backup.check(file(written()));
    assertEquals(AT, backup.at());
    Keys keys = new Keys(temp.resolve("other"));
    List<RawDocument> documents = new ArrayList<>();
    backup.restore(keys, all -> all.forEachRemaining(documents::add));

    List<RawDocument> copied = new ArrayList<>();
    try (Store store = EmbeddedStore.open(temp.resolve("data"))) {
      store.copy(copied::add);
    }
    assertEquals(copied, documents);
    assertEquals(documents.size(), backup.documents());
    assertTrue(
        Arrays.equals(keys.tokenKey(), new Keys(temp.resolve("keys")).tokenKey()), "another key");
  }

  @Test
  void whereverItIsCutItIsRefused() throws IOException {
    byte[] whole = written();
    int end = indexOf(whole, "end.json");
    for (int length = 0; length < end; length += 1 + end / 200) {
      byte[] cut = Arrays.copyOf(whole, length);
      Path file = file(cut);
      assertThrows(BackupRefused.class, () -> Backup.check(file), "cut at " + length);
    }
    assertRefused("damaged", Arrays.copyOf(whole, end));
  }

  @Test
  void whereverItsContentIsChangedItIsRefused() throws IOException {
    byte[] whole = written();
    int from = indexOf(whole, "groups.bson") + "groups.bson".length();
    int to = indexOf(whole, "store/marks.bson") - 64;
    for (int at = from; at < to; at += 1 + (to - from) / 200) {
      byte[] changed = whole.clone();
      changed[at] ^= 0x10;
      Path file = file(changed);
      assertThrows(BackupRefused.class, () -> Backup.check(file), "changed at " + at);
    }
  }

  @Test
  void whatLacksAFileIsNotWhole() throws IOException {
    assertRefused(
        "damaged",
        zip(
            Heading.NAME,
            "{\"format\":1,\"data\":1,\"at\":\"2026-03-01T10:00:00Z\"}",
            Closing.NAME,
            "{\"keys\":3,\"documents\":0}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\":2,\"data\":1,\"at\":\"2026-03-01T10:00:00Z\"}",
        "{\"format\":1,\"data\":2,\"at\":\"2026-03-01T10:00:00Z\"}",
        "{\"format\":2,\"data\":2,\"at\":\"2026-03-01T10:00:00Z\",\"and\":\"more\"}"
      })
  void aNewerOneIsRefusedByName(String heading) throws IOException {
    assertRefused("newer version", zip(Heading.NAME, heading, "of a kind", "not known yet"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../escaped", "keys/../escaped", "store/A.bson", "else"})
  void whatBelongsNowhereIsRefused(String name) throws IOException {
    assertRefused(
        "damaged",
        zip(Heading.NAME, "{\"format\":1,\"data\":1,\"at\":\"2026-03-01T10:00:00Z\"}", name, "x"));
  }

  @Test
  void whatIsNoBackupIsSaidToBeNone() throws IOException {
    assertRefused("no backup", new byte[0]);
    assertRefused("no backup", "a letter to a friend".getBytes(UTF_8));
    assertRefused("no backup", zip("letter.txt", "to a friend"));
    assertRefused("no backup", zip(Heading.NAME, "not JSON"));
    Path none = temp.resolve("none.zip");
    assertTrue(
        assertThrows(BackupRefused.class, () -> Backup.check(none))
            .words()
            .contains("cannot be read"));
  }

  @Test
  void aStreamThatFailsIsNotABackup() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no room");
          }
        };
    try (Store store = EmbeddedStore.open(temp.resolve("data"))) {
      Keys keys = new Keys(temp.resolve("keys"));
      assertThrows(IOException.class, () -> BackupWriter.write(keys, store, AT, full));
    }
  }

  private static int indexOf(byte[] bytes, String part) {
    return new String(bytes, ISO_8859_1).indexOf(part);
  }
}
