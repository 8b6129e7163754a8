package org.whitecell.backup;

import java.time.Instant;

/**
 * What stands at the beginning of a backup.
 *
 * @param format of the archive itself
 * @param data the form of the data in it, {@link org.whitecell.store.DataForm}
 * @param at when it was begun
 */
record Heading(int format, int data, Instant at) {

  /** The format of archive that this version writes; the only one there has been. */
  static final int FORMAT = 1;

  /** The name of its entry, always the first. */
  static final String NAME = "whitecell-backup.json";
}
