package org.whitecell.store.mongo;

/** What can be a record's key: then every server sorts keys alike, and a prefix is a range. */
final class Keys {

  private static final int MAX_LENGTH = 512;

  /** The first character behind all that keys are made of. */
  private static final char BEHIND = '\u007f';

  private Keys() {}

  /** Whether a record can lie under it. */
  static boolean isOne(String key) {
    return !key.isEmpty() && isPrefix(key);
  }

  static void require(String key) {
    if (key.isEmpty()) {
      throw new IllegalArgumentException("a key has a character");
    }
    requirePrefix(key);
  }

  private static boolean isPrefix(String prefix) {
    return prefix.length() <= MAX_LENGTH && prefix.chars().allMatch(c -> c > ' ' && c < BEHIND);
  }

  static void requirePrefix(String prefix) {
    if (!isPrefix(prefix)) {
      throw new IllegalArgumentException(
          "a key has at most " + MAX_LENGTH + " characters, visible ones of ASCII");
    }
  }

  /** What sorts behind all keys that start so. */
  static String behind(String prefix) {
    return prefix + BEHIND;
  }
}
