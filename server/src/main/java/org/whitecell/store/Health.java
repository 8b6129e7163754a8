package org.whitecell.store;

/** Whether the store can do its work at present. */
public sealed interface Health {

  /** It reads and writes. */
  record Well() implements Health {}

  /**
   * It does not write, and perhaps does not read.
   *
   * @param why the cause
   * @param words what is wrong, for people
   */
  record Unwell(StoreUnavailable.Cause why, String words) implements Health {}
}
