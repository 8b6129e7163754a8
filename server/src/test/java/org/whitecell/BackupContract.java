package org.whitecell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whitecell.access.Keys;
import org.whitecell.backup.BackupRefused;
import org.whitecell.shell.ShellCommand;
import org.whitecell.shell.ShellSocket;
import org.whitecell.store.Group;
import org.whitecell.store.Kept;
import org.whitecell.store.Logs;
import org.whitecell.store.Shelf;
import org.whitecell.store.StoreRefused;

/** A whole server, put aside by the script and brought back by the script, wherever it lies. */
abstract class BackupContract {

  private static final Path RECORDED = Path.of("src/test/resources/backups/form-1.zip");

  @TempDir Path temp;

  /** The options of a place where there is nothing yet. */
  protected abstract List<String> newPlace(Path folder);

  /** What a server is made of: its keys, its records and its logs. */
  private record Whole(
      Map<String, byte[]> keys,
      Map<Shelf.Kind, List<Kept>> records,
      Map<String, List<Group>> logs) {}

  private Settings place(String name) {
    List<String> options = new ArrayList<>(List.of("--port", "0"));
    options.addAll(newPlace(temp.resolve(name)));
    return SettingsReader.read(options, Map.of());
  }

  private static Whole open(Settings settings) {
    try (Opened opened = Opened.open(settings)) {
      Map<Shelf.Kind, List<Kept>> records = new EnumMap<>(Shelf.Kind.class);
      for (Shelf.Kind kind : Shelf.Kind.values()) {
        if (kind != Shelf.Kind.LEASES) {
          records.put(kind, opened.store().shelf(kind).list(""));
        }
      }
      Map<String, List<Group>> logs = new TreeMap<>();
      kept(records, Shelf.Kind.SESSIONS)
          .forEach(session ->
              logs.put(session.key(), Logs.readWhole(opened.store().log(), session.key(), 1)));
      return new Whole(new Keys(Opened.shellFolder(settings.data())).all(), records, logs);
    }
  }

  private static <K, V> V kept(Map<K, V> map, K key) {
    return Objects.requireNonNull(map.get(key));
  }

  private static void assertSameKeys(Whole wanted, Whole found) {
    assertEquals(wanted.keys().keySet(), found.keys().keySet());
    wanted.keys().forEach((name, key) -> assertArrayEquals(key, kept(found.keys(), name), name));
  }

  private Path file(String name) {
    return temp.resolve(name).toAbsolutePath();
  }

  @Test
  void whileItIsStoppedTheWholeComesBack() {
    Settings first = place("first");
    new RestoreScript(first, RECORDED).run();
    Whole before = open(first);

    new BackupScript(first, file("kept.zip")).run();
    Settings second = place("second");
    new RestoreScript(second, file("kept.zip")).run();

    Whole after = open(second);
    assertSameKeys(before, after);
    assertEquals(before.records(), after.records());
    assertEquals(before.logs(), after.logs());
    assertEquals(2, after.logs().size());
  }

  @Test
  void whileItRunsWhatWasSaidBeforeIsInIt() throws IOException {
    Settings first = place("first");
    new RestoreScript(first, RECORDED).run();
    Whole recorded = open(first);

    try (Server server = Server.start(first)) {
      assertTrue(server.port() > 0);
      assertTrue(
          ShellSocket.ask(
                  Opened.shellFolder(first.data()),
                  new ShellCommand.AddAccount("Ada", Set.of()),
                  new byte[0])
              .isPresent());
      new BackupScript(first, file("kept.zip")).run();
    }
    Whole before = open(first);
    Settings second = place("second");
    new RestoreScript(second, file("kept.zip")).run();

    Whole after = open(second);
    assertSameKeys(before, after);
    for (Shelf.Kind kind :
        List.of(
            Shelf.Kind.ACCOUNTS,
            Shelf.Kind.REVISIONS,
            Shelf.Kind.SCENARIOS,
            Shelf.Kind.DOCUMENTS,
            Shelf.Kind.INVITATIONS)) {
      assertEquals(before.records().get(kind), after.records().get(kind), kind.name());
    }
    assertNotEquals(
        recorded.records().get(Shelf.Kind.ACCOUNTS), after.records().get(Shelf.Kind.ACCOUNTS));
    before
        .logs()
        .forEach((session, groups) -> {
          List<Group> found = kept(after.logs(), session);
          assertTrue(found.size() >= kept(recorded.logs(), session).size(), session);
          assertEquals(groups.subList(0, found.size()), found, session);
        });
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(file("kept.zip"))));
  }

  @Test
  void whereSomethingIsNothingIsRestored() {
    Settings first = place("first");
    new RestoreScript(first, RECORDED).run();
    Whole before = open(first);

    StoreRefused refused =
        assertThrows(StoreRefused.class, () -> new RestoreScript(first, RECORDED).run());

    assertEquals(StoreRefused.Reason.NOT_EMPTY, refused.reason());
    assertEquals(before.records(), open(first).records());
  }

  @Test
  void aBackupThatIsCutShortLeavesThePlaceAsItWas() throws IOException {
    byte[] whole = Files.readAllBytes(RECORDED);
    Files.write(file("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
    Settings place = place("place");

    assertThrows(BackupRefused.class, () -> new RestoreScript(place, file("cut.zip")).run());

    assertFalse(Files.exists(place.data()));
    new RestoreScript(place, RECORDED).run();
  }

  @Test
  void anotherFileIsNotWrittenOver() throws IOException {
    Settings first = place("first");
    new RestoreScript(first, RECORDED).run();
    Files.writeString(file("kept.zip"), "mine");

    assertThrows(SettingsRefused.class, () -> new BackupScript(first, file("kept.zip")).run());

    assertEquals("mine", Files.readString(file("kept.zip")));
    try (Stream<Path> files = Files.list(temp)) {
      assertEquals(0, files.filter(file -> file.toString().endsWith(".new")).count());
    }
  }
}
