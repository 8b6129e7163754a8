package org.whitecell.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.whitecell.formats.LogFormat;
import org.whitecell.formats.LogHeader;
import org.whitecell.formats.LogLines;
import org.whitecell.session.Event;
import org.whitecell.session.Naming;
import org.whitecell.session.Recorded;
import org.whitecell.store.Entry;
import org.whitecell.store.LogStore;

/**
 * A session's log on its way out as JSON Lines, ready to be read in again. It is read as it is
 * written, a block at a time, so that a long log needs no more memory than a short one. Names that
 * the session promised away are blanked in it.
 */
public final class LogExport {

  private final LogStore store;
  private final LogFormat format;
  private final LogHeader header;
  private final Naming naming;

  LogExport(LogStore store, LogFormat format, LogHeader header, Naming naming) {
    this.store = store;
    this.format = format;
    this.header = header;
    this.naming = naming;
  }

  /**
   * Writes the header and as many entries as it tells of. Blocks.
   *
   * @throws IOException when it cannot be written any further
   */
  public void writeTo(OutputStream out) throws IOException {
    try {
      write(out, LogLines.header(header));
      store.read(
          header.session().value(),
          1,
          new KnownEntries(
              format,
              (entry, recorded) -> {
                if (entry.seq() <= header.entries()) {
                  write(out, LogLines.line(shown(entry, recorded)));
                }
              }));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Entry shown(Entry entry, Recorded recorded) {
    boolean names =
        recorded.event() instanceof Event.SeatTaken
            || recorded.event() instanceof Event.SeatRenamed;
    return names && naming != Naming.NAMES ? entry.blanked() : entry;
  }

  private static void write(OutputStream out, String line) {
    try {
      out.write((line + "\n").getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
