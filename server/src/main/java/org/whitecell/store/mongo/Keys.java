package org.whitecell.store.mongo;

/** What can be a record's key: then every server sorts keys alike, and a prefix is a range. */
final class Keys {

  private static final int MAX_LENGTH = 512;

  /** The first character behind all that keys are made of. */
  private static final char BEHIND = '\u007f';

  private Keys() {}

  static void require(String key) {
    if (key.isEmpty()) {
      throw new IllegalArgumentException("a key has a character");
    }
    requirePrefix(key);
  }

  static void requirePrefix(String prefix) {
    if (prefix.length() > MAX_LENGTH || !prefix.chars().allMatch(c -> c > ' ' && c < BEHIND)) {
      throw new IllegalArgumentException(
          "a key has at most " + MAX_LENGTH + " characters, visible ones of ASCII");
    }
  }

  /** What sorts behind all keys that start so. */
  static String behind(String prefix) {
    return prefix + BEHIND;
  }
}
