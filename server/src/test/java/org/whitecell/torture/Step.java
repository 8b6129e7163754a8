package org.whitecell.torture;

/** The steps of an append at which a server can be stopped, in their order. */
public enum Step {
  /** The room has decided, and nothing has gone to the store. */
  BEFORE_APPEND,
  /** A part of the commit is written to the file. */
  WRITING,
  /** The commit is written, and not yet synced. */
  WRITTEN,
  /** A part of the commit has reached the disk. */
  SYNCING,
  /** The commit is synced, and the writer not yet answered. */
  SYNCED,
  /** The store has answered, and nobody was told. */
  APPENDED
}
