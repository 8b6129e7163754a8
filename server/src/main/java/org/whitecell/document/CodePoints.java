package org.whitecell.document;

import java.util.Arrays;

/**
 * A text addressed by Unicode code points. Java counts UTF-16 units; people, the wire and the store
 * count code points, so that offsets mean the same in every language. An index of one entry for
 * every 512 code points makes slicing quick in texts of millions; a text without surrogates needs
 * none. Immutable, and equal by text.
 */
public final class CodePoints {
  private static final int STRIDE = 512;

  private final String text;
  private final int length;

  /** The char index of every STRIDE-th code point; empty where chars and code points coincide. */
  private final int[] index;

  private CodePoints(String text, int length, int[] index) {
    this.text = text;
    this.length = length;
    this.index = index;
  }

  public static CodePoints of(String text) {
    int length = text.codePointCount(0, text.length());
    if (length == text.length()) {
      return new CodePoints(text, length, new int[0]);
    }
    int[] index = new int[length / STRIDE + 1];
    int at = 0;
    for (int i = 0; i < index.length; i++) {
      index[i] = at;
      if (i + 1 < index.length) {
        at = text.offsetByCodePoints(at, STRIDE);
      }
    }
    return new CodePoints(text, length, index);
  }

  /** How many code points a string has. */
  public static int count(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The number of code points. */
  public int length() {
    return length;
  }

  /**
   * The text from {@code start} (inclusive) to {@code end} (exclusive), in code points.
   *
   * @throws IndexOutOfBoundsException if they do not lie in the text in this order
   */
  public String slice(int start, int end) {
    if (start < 0 || end < start || end > length) {
      throw new IndexOutOfBoundsException(start + " to " + end + " in a text of " + length);
    }
    return text.substring(charAt(start), charAt(end));
  }

  /**
   * Where {@code words} next stand at or after the code point {@code from}, in code points; -1 if
   * they do not. Empty words are found nowhere.
   */
  public int indexOf(String words, int from) {
    if (words.isEmpty() || from > length) {
      return -1;
    }
    int found = text.indexOf(words, charAt(Math.max(0, from)));
    return found < 0 ? -1 : offsetOf(found);
  }

  /** The index of the UTF-16 unit at which the code point {@code offset} begins. */
  private int charAt(int offset) {
    if (index.length == 0) {
      return offset;
    }
    int stop = offset / STRIDE;
    return text.offsetByCodePoints(index[stop], offset - stop * STRIDE);
  }

  /** The code point at which the UTF-16 unit {@code at} lies. */
  private int offsetOf(int at) {
    if (index.length == 0) {
      return at;
    }
    int found = Arrays.binarySearch(index, at);
    int stop = found >= 0 ? found : -found - 2;
    return stop * STRIDE + text.codePointCount(index[stop], at);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodePoints that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The text itself. */
  @Override
  public String toString() {
    return text;
  }
}
