package org.whitecell.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whitecell.document.DocumentId;
import org.whitecell.document.Revision;
import org.whitecell.document.RevisionId;
import org.whitecell.json.Json;
import org.whitecell.json.Tree;
import org.whitecell.scenario.ScenarioId;
import org.whitecell.session.Event;
import org.whitecell.session.Issuer;
import org.whitecell.session.Naming;
import org.whitecell.session.Recorded;
import org.whitecell.session.SessionId;
import org.whitecell.store.Entry;
import org.whitecell.store.Hash;
import org.whitecell.words.Text;

class LogLinesTest {

  private static final LogFormat FORMAT = new LogFormat();
  private static final LogLines LINES = new LogLines(FORMAT);
  private static final byte[] SALT = "sixteen bytes ok".getBytes(UTF_8);
  private static final Instant AT = Instant.parse("2026-01-31T09:30:00.000Z");
  private static final ScenarioId SCENARIO = new ScenarioId("sc");
  private static final RevisionId REVISION = new RevisionId("re");

  private static List<Entry> log(int length) {
    return log(length, REVISION, SCENARIO);
  }

  private static List<Entry> log(int length, RevisionId revision, ScenarioId scenario) {
    List<Entry> entries = new ArrayList<>();
    Recorded opened =
        new Recorded(
            1,
            AT,
            new Issuer.Door(),
            null,
            "m",
            Text.NONE,
            new Event.SessionOpened(
                Text.of("Opening"), revision, scenario, "OPEN", Naming.NAMES, List.of()));
    entries.add(FORMAT.write(opened, Hash.NONE, SALT));
    for (long seq = 2; seq <= length; seq++) {
      Entry entry = FORMAT.write(AnyRecorded.at(seq, seq), entries.getLast().hash(), SALT);
      entries.add(seq % 5 == 0 ? entry.blanked() : entry);
    }
    return entries;
  }

  private static List<String> lines(List<Entry> entries, LogHeader.Grounds grounds) {
    List<String> lines = new ArrayList<>();
    lines.add(
        LogLines.header(
            new LogHeader(
                LogHeader.VERSION,
                new SessionId("x"),
                "OPEN",
                AT,
                entries.size(),
                entries.getLast().hash().hex(),
                grounds)));
    entries.forEach(entry -> lines.add(LogLines.line(entry)));
    return lines;
  }

  private static List<String> lines(List<Entry> entries) {
    return lines(entries, new LogHeader.Grounds.LeftOut(SCENARIO, REVISION));
  }

  @Test
  void anExportedLogIsTakenInAgainByteForByte() throws LogRefused {
    List<Entry> entries = log(200);
    LogLines.Imported imported = LINES.read(lines(entries).iterator());
    assertEquals(entries, imported.entries());
    assertEquals(AnyRecorded.at(2, 2), imported.events().get(1));
  }

  @Test
  void aChangedLineIsFound() {
    List<String> lines = lines(log(20));
    for (int i = 1; i < lines.size(); i++) {
      List<String> changed = new ArrayList<>(lines);
      changed.set(i, changed.get(i).replaceFirst("\"at\":\"[0-9]", "\"at\":\"3"));
      if (!changed.equals(lines)) {
        LogRefused refused =
            assertThrows(LogRefused.class, () -> LINES.read(changed.iterator()), lines.get(i));
        // The entry behind it tells, or the header for the last.
        assertEquals(Math.min(i + 2, lines.size()), refused.line());
      }
    }
  }

  @Test
  void changedWordsAreFound() {
    List<String> lines = lines(log(2));
    lines.set(1, lines.get(1).replace("Opening", "Closing"));
    LogRefused refused = assertThrows(LogRefused.class, () -> LINES.read(lines.iterator()));
    assertEquals(2, refused.line());
  }

  @Test
  void aMissingLineIsFound() {
    List<String> inside = lines(log(10));
    inside.remove(4);
    assertThrows(LogRefused.class, () -> LINES.read(inside.iterator()));
    List<String> end = lines(log(10));
    end.removeLast();
    assertThrows(LogRefused.class, () -> LINES.read(end.iterator()));
  }

  @Test
  void aLogThatWasPlayedOnSomethingElseIsRefused() {
    LogHeader.Grounds other = new LogHeader.Grounds.LeftOut(SCENARIO, new RevisionId("another"));
    assertThrows(LogRefused.class, () -> LINES.read(lines(log(3), other).iterator()));
  }

  @Test
  void aTextThatIsNotTheOneItIsNamedAfterIsRefused() throws IOException {
    Revision forged =
        Revision.ofParagraphs(REVISION, new DocumentId("d"), "t", List.of("other words"));
    LogHeader.Grounds full = new LogHeader.Grounds.InFull(shipped(), forged);
    LogRefused refused =
        assertThrows(LogRefused.class, () -> LINES.read(lines(log(3), full).iterator()));
    assertEquals(1, refused.line());
  }

  @Test
  void aScenarioThatIsNotTheOneThatWasPlayedIsRefused() throws Exception {
    Revision text = text();
    ScenarioFile scenario = ScenarioReader.read("scenario", canonical(shipped()));
    List<Entry> played = log(3, text.id(), scenario.scenario().id());
    LogLines.Imported imported =
        LINES.read(lines(played, new LogHeader.Grounds.InFull(shipped(), text)).iterator());
    assertEquals(scenario, imported.grounds().orElseThrow().scenario());

    Tree.Obj retold = shipped().with("title", new Tree.Str("Another game"));
    List<String> forged = lines(played, new LogHeader.Grounds.InFull(retold, text));
    assertEquals(2, assertThrows(LogRefused.class, () -> LINES.read(forged.iterator())).line());

    Tree.Obj broken = shipped().without("actors");
    List<String> unread = lines(played, new LogHeader.Grounds.InFull(broken, text));
    assertEquals(1, assertThrows(LogRefused.class, () -> LINES.read(unread.iterator())).line());
  }

  @Test
  void anExportOfAnotherVersionIsRefusedInWords() {
    List<String> lines = lines(log(2));
    for (String version : List.of("1", "3")) {
      lines.set(
          0, lines.get(0).replaceFirst("\"whitecellLog\":\\d+", "\"whitecellLog\":" + version));
      LogRefused refused = assertThrows(LogRefused.class, () -> LINES.read(lines.iterator()));
      assertEquals(1, refused.line());
      assertTrue(String.valueOf(refused.getMessage()).contains("version"));
    }
  }

  private static Tree.Obj shipped() throws IOException {
    Path file = Path.of("..", "seeds", "scenarios", "opening-in-central-asia.yaml");
    try {
      String yaml = Files.readString(file);
      return (Tree.Obj) Json.read(ScenarioReader.read("scenario", yaml).canonical());
    } catch (FileRefused e) {
      throw new IOException(e);
    }
  }

  private static String canonical(Tree.Obj scenario) {
    return new String(Json.canonical(scenario), UTF_8);
  }

  private static Revision text() throws Exception {
    return Revisions.make(
        new DocumentId("d"),
        "A text",
        "",
        TextImport.read("Some words.", TextImport.Format.PLAIN_TEXT).preview());
  }

  @Test
  void whatIsNoLogIsRefused() {
    for (String first : List.of("", "{}", "hello", "[]")) {
      assertThrows(LogRefused.class, () -> LINES.read(List.of(first).iterator()));
    }
    assertThrows(LogRefused.class, () -> LINES.read(List.<String>of().iterator()));
  }
}
