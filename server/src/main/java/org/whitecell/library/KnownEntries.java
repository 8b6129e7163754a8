package org.whitecell.library;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.whitecell.formats.LogEntry;
import org.whitecell.formats.LogFormat;
import org.whitecell.session.Recorded;
import org.whitecell.store.Entry;
import org.whitecell.store.Group;
import org.whitecell.store.Hash;

/** Hands on the entries of a log with their events, up to the first that is not understood. */
final class KnownEntries implements Consumer<Group> {

  private final LogFormat format;
  private final BiConsumer<Entry, Recorded> reader;
  private Hash last = Hash.NONE;
  private long count;
  private boolean isOver;

  KnownEntries(LogFormat format, BiConsumer<Entry, Recorded> reader) {
    this.format = format;
    this.reader = reader;
  }

  @Override
  public void accept(Group group) {
    for (Entry entry : group.entries()) {
      if (isOver) {
        return;
      }
      if (format.read(entry, last) instanceof LogEntry.Known(Recorded recorded)) {
        reader.accept(entry, recorded);
        last = entry.hash();
        count++;
      } else {
        isOver = true;
      }
    }
  }

  /** How many were handed on. */
  long count() {
    return count;
  }

  /** The hash of the last of them, in which all are caught. */
  Hash last() {
    return last;
  }
}
