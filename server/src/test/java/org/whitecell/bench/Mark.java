package org.whitecell.bench;

import java.util.function.IntConsumer;

/**
 * The number that something said by the load bears in its text, so that it is known again in
 * whatever is sent because of it, whoever sends it and in whatever form.
 */
final class Mark {

  private static final char SIGN = '~';
  private static final int DIGITS = 8;

  private Mark() {}

  /** A text of so many characters that bears the number. */
  static String text(int number, int length) {
    String digits = Integer.toString(number);
    String mark = SIGN + "0".repeat(DIGITS - digits.length()) + digits;
    return mark + " word".repeat(Math.max(0, (length - mark.length()) / 5));
  }

  /** Finds all numbers in what was sent. */
  static void each(byte[] sent, IntConsumer found) {
    int last = sent.length - DIGITS;
    for (int i = 0; i < last; i++) {
      if (sent[i] == SIGN) {
        int number = 0;
        for (int digit = 1; digit <= DIGITS; digit++) {
          number = number * 10 + sent[i + digit] - '0';
        }
        found.accept(number);
        i += DIGITS;
      }
    }
  }
}
