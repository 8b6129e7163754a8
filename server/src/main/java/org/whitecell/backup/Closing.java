package org.whitecell.backup;

/**
 * What stands at the end of a backup; without it, it is not whole.
 *
 * @param keys how many files of keys there are
 * @param documents how many documents of the store
 */
record Closing(long keys, long documents) {

  /** The name of its entry, always the last. */
  static final String NAME = "end.json";
}
