package org.whitecell.access;

/** What an account may do. An account can have several. */
public enum Right {
  /** Keeps the accounts. */
  ADMINISTRATOR,
  /** Opens sessions, imports documents. */
  FACILITATOR,
  /** Reads the logs that were granted, and imports logs. */
  ORGANIZER
}
