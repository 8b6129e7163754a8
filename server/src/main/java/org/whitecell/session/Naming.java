package org.whitecell.session;

/** How people are named in the record that organizers read. */
public enum Naming {
  /** By the name they gave. */
  NAMES,
  /** By their actor or role alone. */
  ACTORS,
  /** By a consistent pseudonym, such as "Russia 2". */
  PSEUDONYMS
}
