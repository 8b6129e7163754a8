package org.whitecell.store.mongo;

/**
 * The {@code _id}s of groups and blocks: a session's id and a number, as strings, which sort by
 * number within a session in every store.
 */
final class Ids {

  private static final int DIGITS = 10;

  private Ids() {}

  static String of(String session, long number) {
    String digits = Long.toString(number);
    return session + "/" + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
  }

  /** What sorts behind all of a session's ids, and before those of any other. */
  static String behind(String session) {
    return session + (char) ('/' + 1);
  }

  static String session(String id) {
    return id.substring(0, id.indexOf('/'));
  }

  static long number(String id) {
    return Long.parseLong(id, id.indexOf('/') + 1, id.length(), 10);
  }
}
