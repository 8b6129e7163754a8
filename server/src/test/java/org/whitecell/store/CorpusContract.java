package org.whitecell.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.whitecell.store.Logs.readWhole;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whitecell.formats.Corpus;
import org.whitecell.formats.LogEntry;
import org.whitecell.formats.LogFormat;
import org.whitecell.formats.LogLines;
import org.whitecell.formats.LogRefused;
import org.whitecell.session.Recorded;

/** Recorded logs come back from a store as the events that they were. */
abstract class CorpusContract extends StoreContract {

  private static final int ENTRIES_A_GROUP = 7;

  @Test
  void aRecordedLogComesBackAsItWas() throws IOException, LogRefused {
    for (Path file : Corpus.logs().toList()) {
      LogLines.Imported log = Corpus.read(file);
      String session = log.header().session().value();
      append(session, log.entries());
      assertEquals(log.events(), asRead(readWhole(store.log(), session, 1)), file.toString());
    }
  }

  private void append(String session, List<Entry> entries) {
    Tail tail = Tail.EMPTY;
    for (int from = 0; from < entries.size(); from += ENTRIES_A_GROUP) {
      int to = Math.min(from + ENTRIES_A_GROUP, entries.size());
      tail =
          Logs.append(store.log(), Group.after(tail, session, "writer", entries.subList(from, to)));
    }
  }

  private static List<Recorded> asRead(List<Group> groups) {
    LogFormat format = new LogFormat();
    List<Recorded> events = new ArrayList<>();
    Hash before = Hash.NONE;
    for (Group group : groups) {
      for (Entry entry : group.entries()) {
        events.add(assertInstanceOf(LogEntry.Known.class, format.read(entry, before)).recorded());
        before = entry.hash();
      }
    }
    return events;
  }
}
