package org.whitecell.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whitecell.document.DocumentId;
import org.whitecell.document.Revision;
import org.whitecell.document.RevisionId;
import org.whitecell.document.TextRefused;
import org.whitecell.json.Json;
import org.whitecell.session.Command;
import org.whitecell.session.Event;
import org.whitecell.session.Evolve;
import org.whitecell.session.Played;
import org.whitecell.session.RandomPlay;
import org.whitecell.session.Recorded;
import org.whitecell.session.Seat;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.session.State;
import org.whitecell.sight.Sight;
import org.whitecell.sight.ViewKey;
import org.whitecell.store.Entry;
import org.whitecell.store.Hash;
import org.whitecell.words.Text;

/**
 * Logs that earlier versions recorded are read and folded by every later one. A recorded log is
 * never changed. {@code -Dcorpus=record} adds logs for kinds of events that none of them holds yet.
 */
class CorpusTest {

  private static final Path NEWEST = Corpus.FOLDER.resolve("v1");
  private static final int PLAYS = 400;

  static Stream<Path> logs() throws IOException {
    return Corpus.logs();
  }

  @BeforeAll
  static void recordWhatIsMissing() throws IOException, LogRefused {
    if (!"record".equals(System.getProperty("corpus"))) {
      return;
    }
    Files.createDirectories(NEWEST);
    Set<Class<?>> missing = missing();
    for (long seed = 1; seed < PLAYS && !missing.isEmpty(); seed++) {
      Path file = NEWEST.resolve("random-play-" + seed + ".jsonl");
      if (Files.exists(file)) {
        continue;
      }
      Played played = played(seed);
      if (missing.removeAll(kinds(played.log()))) {
        record(file, seed, played);
      }
    }
  }

  /** A random play to its end, with somebody leaving before. */
  private static Played played(long seed) {
    Played played = RandomPlay.of(seed, 300);
    SeatId leaving = played.state().people().seated().map(Seat::id).max(BY_VALUE).orElseThrow();
    if (!leaving.equals(played.lead())) {
      played.order(leaving, new Command.Leave());
    }
    played.closes();
    return played;
  }

  private static final Comparator<SeatId> BY_VALUE = Comparator.comparing(SeatId::value);

  private static Set<Class<?>> missing() throws IOException, LogRefused {
    Set<Class<?>> missing = EventNames.types().collect(Collectors.toCollection(HashSet::new));
    for (Path file : Corpus.logs().toList()) {
      missing.removeAll(kinds(Corpus.read(file).events()));
    }
    return missing;
  }

  private static Set<Class<?>> kinds(List<Recorded> log) {
    return log.stream().map(recorded -> recorded.event().getClass()).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("logs")
  void anOldLogIsReadAndFolded(Path file) throws IOException, LogRefused {
    LogLines.Imported imported = Corpus.read(file);
    State state = State.start(Corpus.setting(file));
    for (Recorded recorded : imported.events()) {
      state = Evolve.apply(state, recorded);
    }
    assertEquals(imported.header().entries(), state.seq());
    assertFalse(Sight.view(new ViewKey.OfWhiteCell(), state).isEmpty());
  }

  @Test
  void theCorpusHoldsEveryKindOfEvent() throws IOException, LogRefused {
    assertEquals(Set.of(), missing());
  }

  private static void record(Path file, long seed, Played played) throws IOException {
    Revision text = trulyNamed();
    List<Entry> entries = new ArrayList<>();
    Hash before = Hash.NONE;
    for (Recorded recorded : played.log()) {
      byte[] salt = "%016d".formatted(recorded.seq()).getBytes(UTF_8);
      entries.add(new LogFormat().write(onText(recorded, text.id()), before, salt));
      before = entries.getLast().hash();
    }
    Corpus.Head head =
        new Corpus.Head(
            1,
            new SessionId("corpus-" + seed),
            "EXERCISE",
            played.now(),
            entries.size(),
            before.hex(),
            new Corpus.Head.Ground.InFull(played.state().scenario(), text));
    List<String> lines = new ArrayList<>(List.of(Json.writeString(head)));
    entries.forEach(entry -> lines.add(LogLines.line(entry)));
    Files.write(file, lines);
  }

  private static Revision trulyNamed() throws IOException {
    String paragraphs = Played.TEXT.text().replace("\n", "\n\n");
    try {
      return Revisions.make(
          new DocumentId("small"),
          Played.TEXT.title(),
          "",
          TextImport.read(paragraphs, TextImport.Format.PLAIN_TEXT).preview());
    } catch (TextRefused e) {
      throw new IOException(e);
    }
  }

  /** The first event pins the text by its true name, as a server's does. */
  private static Recorded onText(Recorded r, RevisionId text) {
    Event event =
        r.event()
                instanceof Event.SessionOpened(var title, var _, var scenario, var m, var n, var c)
            ? new Event.SessionOpened(title, text, scenario, m, n, c)
            : r.event();
    Text digest = r.key() == null ? Text.NONE : r.digest();
    return new Recorded(r.seq(), r.at(), r.by(), r.key(), r.made(), digest, event);
  }
}
