package org.whitecell.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whitecell.document.Revision;
import org.whitecell.json.BadJson;
import org.whitecell.json.Json;
import org.whitecell.json.TextForm;
import org.whitecell.json.Tree;
import org.whitecell.session.Event;
import org.whitecell.session.Recorded;
import org.whitecell.store.Entry;
import org.whitecell.store.Hash;
import org.whitecell.store.Words;

/**
 * A whole log as JSON Lines: a header, then one entry a line with its words. Nothing is left out of
 * an entry, so the chain can be checked by whoever holds the file, and the log taken in again.
 */
public final class LogLines {

  private static final HexFormat HEX = HexFormat.of();

  /**
   * A log that was read and found whole.
   *
   * @param grounds what it was played on, where that came with it
   */
  public record Imported(
      LogHeader header, Optional<Grounds> grounds, List<Entry> entries, List<Recorded> events) {}

  /** A scenario and a text that bear the names which their contents have. */
  public record Grounds(ScenarioFile scenario, Revision revision) {}

  /** A line; words that were blanked are null, with no salt. */
  private record Line(Tree.Obj entry, @Nullable String salt, @Nullable Tree words) {}

  private final LogFormat format;

  public LogLines(LogFormat format) {
    this.format = format;
  }

  /** The first line, without its end. */
  public static String header(LogHeader header) {
    return Json.writeString(header);
  }

  /** The line of an entry, without its end. */
  public static String line(Entry entry) {
    Tree.Obj fixed = (Tree.Obj) Json.read(entry.fixed());
    return Json.writeString(
        switch (entry.words()) {
          case Words.None() -> new Line(fixed, null, null);
          case Words.Blanked() -> new Line(fixed, null, new Tree.Null());
          case Words.Said said ->
              new Line(fixed, HEX.formatHex(said.salt()), Json.read(said.text()));
        });
  }

  /**
   * Reads an exported log and checks all of it: the chain, the digests, the names of the contents,
   * and that every event is known.
   *
   * @throws LogRefused at the first line that does not hold
   */
  public Imported read(Iterator<String> lines) throws LogRefused {
    if (!lines.hasNext()) {
      throw new LogRefused(1, "There is nothing in this file.");
    }
    LogHeader header = header(lines.next());
    Optional<Grounds> grounds = grounds(header);
    List<Entry> entries = new ArrayList<>();
    List<Recorded> events = new ArrayList<>();
    Hash before = Hash.NONE;
    while (lines.hasNext()) {
      long seq = entries.size() + 1L;
      Entry entry = entry(seq, lines.next());
      events.add(event(format.read(entry, before), seq + 1));
      entries.add(entry);
      before = entry.hash();
    }
    if (entries.isEmpty() || entries.size() != header.entries()) {
      throw new LogRefused(
          entries.size() + 1L,
          "The header promises " + header.entries() + " entries, and these are all.");
    }
    if (!before.hex().equals(header.tail())) {
      throw new LogRefused(entries.size() + 1L, "This is not the entry that the log ended with.");
    }
    if (!(events.getFirst().event() instanceof Event.SessionOpened opened)
        || !isOf(header.grounds(), grounds, opened)) {
      throw new LogRefused(2, "The session was not opened on this scenario and text.");
    }
    return new Imported(header, grounds, List.copyOf(entries), List.copyOf(events));
  }

  private static LogHeader header(String line) throws LogRefused {
    try {
      requireVersion(Json.read(line));
      LogHeader header = Json.read(line, LogHeader.class);
      return header;
    } catch (BadJson e) {
      throw new LogRefused(
          1, "This is not the header of a Whitecell log (" + e.getMessage() + ").");
    }
  }

  /** An export of version 1 named its scenario without proof. */
  private static void requireVersion(Tree header) throws LogRefused {
    if (!(header instanceof Tree.Obj(var members)
        && members.get("whitecellLog") instanceof Tree.Num(var version))) {
      throw new LogRefused(1, "This is not the header of a Whitecell log.");
    }
    int age = version.compareTo(BigDecimal.valueOf(LogHeader.VERSION));
    if (age != 0) {
      throw new LogRefused(
          1,
          age > 0
              ? "A newer version wrote this log; read it with that one."
              : "This log was exported by an older version, which did not prove its scenario:"
                  + " export it again with this one.");
    }
  }

  private static Optional<Grounds> grounds(LogHeader header) throws LogRefused {
    if (!(header.grounds() instanceof LogHeader.Grounds.InFull(var scenario, var revision))) {
      return Optional.empty();
    }
    if (!Revisions.isTrulyNamed(revision)) {
      throw new LogRefused(1, "The text is not the one that its name says.");
    }
    try {
      String canonical = new String(Json.canonical(scenario), UTF_8);
      return Optional.of(new Grounds(ScenarioReader.read("scenario", canonical), revision));
    } catch (FileRefused e) {
      throw new LogRefused(1, "The scenario cannot be read (" + e.getMessage() + ").");
    }
  }

  /** The session's first event names both by their contents, so what came with it must be those. */
  private static boolean isOf(
      LogHeader.Grounds said, Optional<Grounds> full, Event.SessionOpened opened) {
    return switch (said) {
      case LogHeader.Grounds.InFull _ ->
          full.filter(it -> it.scenario().scenario().id().equals(opened.scenario()))
              .filter(it -> it.revision().id().equals(opened.revision()))
              .isPresent();
      case LogHeader.Grounds.LeftOut(var scenario, var revision) ->
          scenario.equals(opened.scenario()) && revision.equals(opened.revision());
    };
  }

  private static Entry entry(long seq, String json) throws LogRefused {
    try {
      Line line = Json.read(Json.read(json), Line.class, TextForm.PLAIN);
      byte[] fixed = Json.canonical(line.entry());
      Words words =
          switch (line.words()) {
            case null -> Words.NONE;
            case Tree.Null() -> Words.BLANKED;
            case Tree said -> new Words.Said(salt(line.salt()), Json.canonical(said));
          };
      return new Entry(seq, fixed, words);
    } catch (BadJson | IllegalArgumentException e) {
      throw new LogRefused(seq + 1, "This is not an entry (" + e.getMessage() + ").");
    }
  }

  private static byte[] salt(@Nullable String hex) {
    return HEX.parseHex(hex == null ? "" : hex);
  }

  private static Recorded event(LogEntry entry, long line) throws LogRefused {
    return switch (entry) {
      case LogEntry.Known(Recorded recorded) -> recorded;
      case LogEntry.Unknown(_, String what) ->
          throw new LogRefused(line, "A newer version wrote this entry: " + what + ".");
      case LogEntry.Broken(_, String words) ->
          throw new LogRefused(line, "This entry is not as it was written: " + words + ".");
    };
  }
}
