package org.whitecell.library;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.whitecell.access.Secrets;
import org.whitecell.formats.LogFormat;
import org.whitecell.formats.LogHeader;
import org.whitecell.formats.LogHeader.Grounds;
import org.whitecell.formats.LogLines;
import org.whitecell.formats.LogRefused;
import org.whitecell.json.Json;
import org.whitecell.json.Tree;
import org.whitecell.scenario.ScenarioId;
import org.whitecell.session.Recorded;
import org.whitecell.session.SessionId;
import org.whitecell.session.Setting;
import org.whitecell.session.State;
import org.whitecell.store.Append;
import org.whitecell.store.Entry;
import org.whitecell.store.Group;
import org.whitecell.store.LogStore;
import org.whitecell.store.Tail;

/** Whole logs, out of the store and into it. Thread-safe; every method blocks. */
public final class Logs {

  private final LogStore store;
  private final LogFormat format;
  private final Documents documents;
  private final Scenarios scenarios;

  public Logs(LogStore store, LogFormat format, Documents documents, Scenarios scenarios) {
    this.store = store;
    this.format = format;
    this.documents = documents;
    this.scenarios = scenarios;
  }

  /** The events of a session, as far as they can be read. */
  public List<Recorded> events(SessionId session) {
    List<Recorded> events = new ArrayList<>();
    readKnown(session, (_, recorded) -> events.add(recorded));
    return events;
  }

  /**
   * A session's log as it is now, to be exported. Its header tells how much there is, so the log is
   * read through once before it is written.
   *
   * @param state of the session
   */
  public LogExport export(SessionId session, State state, Instant at) {
    KnownEntries known = readKnown(session, (_, _) -> {});
    LogHeader header =
        new LogHeader(
            LogHeader.VERSION,
            session,
            state.opening().marking(),
            at,
            known.count(),
            known.last().hex(),
            grounds(state.setting()));
    return new LogExport(store, format, header, state.opening().naming());
  }

  private KnownEntries readKnown(SessionId session, BiConsumer<Entry, Recorded> reader) {
    KnownEntries known = new KnownEntries(format, reader);
    store.read(session.value(), 1, known);
    return known;
  }

  private Grounds grounds(Setting setting) {
    ScenarioId scenario = setting.scenario().id();
    return scenarios
        .canonical(scenario)
        .<Grounds>map(text -> new Grounds.InFull((Tree.Obj) Json.read(text), setting.revision()))
        .orElseGet(() -> new Grounds.LeftOut(scenario, setting.revision().id()));
  }

  /**
   * Reads a log from a file of JSON Lines and keeps nothing yet: work for the {@link ReadingQueue}.
   *
   * @throws LogRefused at the first line that does not hold
   */
  public LogLines.Imported read(byte[] file) throws LogRefused {
    return new LogLines(format)
        .read(
            new String(file, StandardCharsets.UTF_8)
                .lines()
                .peek(_ -> ReadingQueue.goOn())
                .iterator());
  }

  /**
   * Takes a log in, as the session that it is.
   *
   * @return nothing when there is a log of that session already
   * @throws LogRefused when its name or its grounds do not hold
   */
  public Optional<SessionId> take(LogLines.Imported read) throws LogRefused {
    SessionId session = read.header().session();
    try {
      Group.requireSession(session.value());
    } catch (IllegalArgumentException e) {
      throw new LogRefused(1, "This is no name of a session.");
    }
    if (read.grounds().isPresent()) {
      documents.keep(read.grounds().get().revision());
      scenarios.keep(read.grounds().get().scenario());
    } else if (!isHeld(read)) {
      throw new LogRefused(1, "The text or the scenario was left out, and is not kept here.");
    }
    if (store.tail(session.value()).number() > 0) {
      return Optional.empty();
    }
    return append(session, read.entries()) ? Optional.of(session) : Optional.empty();
  }

  private boolean isHeld(LogLines.Imported read) {
    return read.header().grounds() instanceof Grounds.LeftOut(var scenario, var revision)
        && scenarios.find(scenario).isPresent()
        && documents.revision(revision).isPresent();
  }

  private boolean append(SessionId session, List<Entry> entries) {
    String writer = Secrets.id();
    Tail tail = Tail.EMPTY;
    int from = 0;
    while (from < entries.size()) {
      int to = from + 1;
      long bytes = entries.get(from).size();
      while (to < entries.size()
          && to - from < Group.MAX_ENTRIES
          && bytes + entries.get(to).size() <= Group.MAX_BYTES) {
        bytes += entries.get(to++).size();
      }
      Group group = Group.after(tail, session.value(), writer, entries.subList(from, to));
      if (!(store.append(group) instanceof Append.Stored(Tail next))) {
        return false;
      }
      tail = next;
      from = to;
    }
    return true;
  }
}
