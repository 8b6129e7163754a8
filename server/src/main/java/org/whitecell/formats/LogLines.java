package org.whitecell.formats;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  /** A log that was read and found whole. */
  public record Imported(LogHeader header, List<Entry> entries, List<Recorded> events) {}

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
        || !isOf(header.grounds(), opened)) {
      throw new LogRefused(2, "The session was not opened on this scenario and text.");
    }
    return new Imported(header, List.copyOf(entries), List.copyOf(events));
  }

  private static LogHeader header(String line) throws LogRefused {
    try {
      LogHeader header = Json.read(line, LogHeader.class);
      if (header.whitecellLog() != LogHeader.VERSION) {
        throw new LogRefused(1, "A newer version wrote this log; read it with that one.");
      }
      if (header.grounds() instanceof LogHeader.Grounds.InFull(_, var revision)
          && !Revisions.isTrulyNamed(revision)) {
        throw new LogRefused(1, "The text is not the one that its name says.");
      }
      return header;
    } catch (BadJson e) {
      throw new LogRefused(
          1, "This is not the header of a Whitecell log (" + e.getMessage() + ").");
    }
  }

  private static boolean isOf(LogHeader.Grounds grounds, Event.SessionOpened opened) {
    return switch (grounds) {
      case LogHeader.Grounds.InFull(var scenario, var revision) ->
          scenario.id().equals(opened.scenario()) && revision.id().equals(opened.revision());
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
