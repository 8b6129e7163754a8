package org.whitecell.store;

/** Where a server stands among those that share a database. */
public sealed interface Standing {

  /** It is the active one. */
  record Active() implements Standing {}

  /**
   * It stands by and takes no sockets.
   *
   * @param holder the name of the active one as it gave it, empty when that is not known
   */
  record Standby(String holder) implements Standing {}
}
