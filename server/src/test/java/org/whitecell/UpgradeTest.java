package org.whitecell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whitecell.access.SessionEntry;
import org.whitecell.access.SessionList;
import org.whitecell.formats.LogFormat;
import org.whitecell.library.Documents;
import org.whitecell.library.Logs;
import org.whitecell.library.Scenarios;
import org.whitecell.session.Event;
import org.whitecell.session.Evolve;
import org.whitecell.session.Recorded;
import org.whitecell.session.Setting;
import org.whitecell.session.State;
import org.whitecell.sight.Sight;
import org.whitecell.sight.ViewKey;
import org.whitecell.store.DataForm;
import org.whitecell.store.Shelf;
import org.whitecell.store.Store;
import org.whitecell.store.StoreRefused;

/**
 * Servers that earlier versions left are restored, opened and folded by every later one. For each
 * form of data there is a backup of the demo, and beside it what is in it, in words; neither is
 * ever changed. {@code -Dbackups=record} adds those of the present form where there are none yet.
 */
class UpgradeTest {

  private static final Path RECORDED = Path.of("src", "test", "resources", "backups");
  private static final Path NEWEST = RECORDED.resolve("form-" + DataForm.CURRENT + ".zip");

  @TempDir Path temp;

  static Stream<Path> backups() throws IOException {
    try (Stream<Path> files = Files.list(RECORDED)) {
      return files.filter(f -> f.toString().endsWith(".zip")).sorted().toList().stream();
    }
  }

  @BeforeAll
  static void recordThePresentForm() throws IOException {
    if (!"record".equals(System.getProperty("backups")) || Files.exists(NEWEST)) {
      return;
    }
    Files.createDirectories(RECORDED);
    try (RunningServer demo = RunningServer.start(List.of("--port", "0", "--demo"), Map.of())) {
      new BackupScript(on(demo.data()), NEWEST.toAbsolutePath()).run();
    }
    Path folder = Files.createTempDirectory("whitecell-recording");
    Path data = folder.resolve("data");
    new RestoreScript(on(data), NEWEST).run();
    Files.write(wordsOn(NEWEST), whatIsIn(data));
  }

  private static Path wordsOn(Path backup) {
    return Path.of(backup.toString().replaceFirst("\\.zip$", ".txt"));
  }

  private static Settings on(Path data) {
    return SettingsReader.read(List.of("--port", "0", "--data", data.toString()), Map.of());
  }

  /** A line for each session and each account. */
  private static List<String> whatIsIn(Path data) {
    List<String> lines = new ArrayList<>();
    try (Opened opened = Opened.open(on(data));
        SessionList list = new SessionList(opened.store().shelf(Shelf.Kind.SESSIONS))) {
      for (SessionEntry entry : list.all()) {
        lines.add(line(entry, opened.store()));
      }
      opened
          .store()
          .shelf(Shelf.Kind.ACCOUNTS)
          .list("")
          .forEach(account -> lines.add("account " + account.key()));
    }
    lines.sort(null);
    return lines;
  }

  private static String line(SessionEntry entry, Store store) {
    Documents documents =
        new Documents(
            store.shelf(Shelf.Kind.REVISIONS),
            store.shelf(Shelf.Kind.DOCUMENTS),
            Clock.systemUTC());
    Scenarios scenarios = new Scenarios(store.shelf(Shelf.Kind.SCENARIOS));
    List<Recorded> events =
        new Logs(store.log(), new LogFormat(), documents, scenarios).events(entry.session());
    assertEquals(store.log().tail(entry.session().value()).seq(), events.size());
    Event.SessionOpened opened =
        assertInstanceOf(Event.SessionOpened.class, events.getFirst().event());
    State state =
        State.start(
            new Setting(
                scenarios.find(opened.scenario()).orElseThrow(),
                documents.revision(opened.revision()).orElseThrow()));
    for (Recorded event : events) {
      state = Evolve.apply(state, event);
    }
    return "session %s: %d events to %s, turn %d, %d moves, %d rulings, %d seats, %d cards"
        .formatted(
            entry.session().value(),
            events.size(),
            store.log().tail(entry.session().value()).lastEntry().hex(),
            state.turn().turn(),
            state.play().moves().size(),
            state.play().rulings().size(),
            state.people().seated().count(),
            Sight.view(new ViewKey.OfWhiteCell(), state).size());
  }

  @Test
  void thePresentFormIsAmongThem() throws IOException {
    assertTrue(backups().toList().contains(NEWEST), "record it: -Dbackups=record");
  }

  @ParameterizedTest
  @MethodSource("backups")
  void anOldServerIsRestoredOpenedAndFolded(Path backup) throws IOException {
    Path data = temp.resolve("data");
    new RestoreScript(on(data), backup).run();

    assertEquals(Files.readAllLines(wordsOn(backup)), whatIsIn(data));
    assertFalse(whatIsIn(data).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("backups")
  void anOldServerStartsAgain(Path backup) {
    Path data = temp.resolve("data");
    new RestoreScript(on(data), backup).run();

    List<String> options = List.of("--port", "0", "--data", data.toString());
    try (RunningServer server = RunningServer.start(options, Map.of())) {
      assertTrue(server.greeting().contains("as before"), server.greeting());
    }
  }

  @Test
  void dataOfANewerVersionIsRefused() throws IOException {
    Path data = temp.resolve("data");
    new RestoreScript(on(data), NEWEST).run();
    Files.writeString(
        data.resolve("whitecell-data"), "Whitecell data, form " + (DataForm.CURRENT + 1) + "\n");

    StoreRefused refused = assertThrows(StoreRefused.class, () -> Opened.open(on(data)).close());

    assertEquals(StoreRefused.Reason.NEWER, refused.reason());
  }
}
