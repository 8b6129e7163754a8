package org.whitecell.session;

/**
 * Makes a command recognisable when it is sent again.
 *
 * @param instance the client instance, random for every page load
 * @param counter 1, 2, 3 … within the instance
 */
public record CommandKey(String instance, long counter) {
  /** A session remembers every instance that took part in it. */
  private static final int LONGEST_INSTANCE = 64;

  public CommandKey {
    if (instance.length() > LONGEST_INSTANCE) {
      throw new IllegalArgumentException("an instance has at most 64 characters");
    }
  }
}
