package org.whitecell.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.whitecell.document.Revision;
import org.whitecell.json.Json;
import org.whitecell.scenario.Scenario;
import org.whitecell.session.SessionId;
import org.whitecell.session.Setting;

/** Logs that earlier versions recorded. A recorded log is never changed. */
public final class Corpus {

  static final Path FOLDER = Path.of("src", "test", "resources", "corpus");

  private Corpus() {}

  public static Stream<Path> logs() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList().stream();
    }
  }

  /** What the log was played on. */
  public static Setting setting(Path file) throws IOException {
    return head(file).setting();
  }

  /** The first line of a recorded log, which holds what it was played on as it was then folded. */
  record Head(
      int whitecellLog,
      SessionId session,
      String marking,
      Instant exportedAt,
      long entries,
      String tail,
      Ground grounds) {

    sealed interface Ground {
      record InFull(Scenario scenario, Revision revision) implements Ground {}
    }

    Setting setting() {
      return switch (grounds) {
        case Ground.InFull(var scenario, var revision) -> new Setting(scenario, revision);
      };
    }

    LogHeader today() {
      LogHeader.Grounds named =
          new LogHeader.Grounds.LeftOut(setting().scenario().id(), setting().revision().id());
      return new LogHeader(LogHeader.VERSION, session, marking, exportedAt, entries, tail, named);
    }
  }

  private static Head head(Path file) throws IOException {
    return Json.read(Files.readAllLines(file).getFirst(), Head.class);
  }

  /** A recorded log as today's server reads it. */
  public static LogLines.Imported read(Path file) throws IOException, LogRefused {
    List<String> lines = Files.readAllLines(file);
    lines.set(0, LogLines.header(head(file).today()));
    return new LogLines(new LogFormat()).read(lines.iterator());
  }
}
