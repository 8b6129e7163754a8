package org.whitecell.document;

import java.text.Normalizer;

/**
 * What becomes of any text before it is a revision, so that the same words always give the same
 * offsets and the same name: Unicode NFC; every line end is a line feed; tabs are spaces; control
 * characters, soft hyphens, byte order marks and overrides of the writing direction are left out. A
 * non-breaking space stays, and so do the joiners and direction marks that scripts need.
 */
public final class CanonicalText {
  private CanonicalText() {}

  /**
   * A whole text, lines and blank lines kept. A form feed or paragraph separator is a blank line.
   */
  public static String lines(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\r' -> {
          if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
            out.append('\n');
          }
        }
        case '\n', '\u0085', '\u2028', '\u000b' -> out.append('\n');
        case '\f', '\u2029' -> out.append("\n\n");
        case '\t' -> out.append(' ');
        case '\u00ad', '\ufeff', '\u202d', '\u202e' -> {}
        default -> {
          if (!Character.isISOControl(c)) {
            out.append(c);
          }
        }
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** The words of one block: on one line, single spaces within, none around. */
  public static String line(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (String part : lines(text).split("[ \n]+")) {
      if (!part.isEmpty()) {
        if (!out.isEmpty()) {
          out.append(' ');
        }
        out.append(part);
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** The words of one block that was broken into lines: joined as its script joins them. */
  static String join(String before, String after) {
    return line(before + joiner(before, after) + after);
  }

  /** What stands between two lines that are joined: a space, or nothing between ideographs. */
  public static String joiner(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return "";
    }
    return joinsTight(before.codePointBefore(before.length())) && joinsTight(after.codePointAt(0))
        ? ""
        : " ";
  }

  private static boolean joinsTight(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> {
        var block = Character.UnicodeBlock.of(codePoint);
        yield Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(block)
            || Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(block);
      }
    };
  }
}
