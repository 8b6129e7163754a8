package org.whitecell.formats;

import org.whitecell.session.Recorded;

/** What an entry of a log turned out to be. */
public sealed interface LogEntry {

  record Known(Recorded recorded) implements LogEntry {}

  /**
   * A newer version wrote it: nothing may be skipped, so nothing can be appended behind it.
   *
   * @param what the event's name and version, or the format's
   */
  record Unknown(long seq, String what) implements LogEntry {}

  /** It is not what was written: it cannot be read, or does not fit the chain or its words. */
  record Broken(long seq, String words) implements LogEntry {}
}
