package org.whitecell.document;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The language of a text, as a BCP 47 tag. It is guessed by the script alone, and by letters that
 * only one of a script's languages has; whoever imports the text knows better.
 */
public final class TextLanguage {
  /** As much of the text as is looked at, in code points. */
  private static final int ENOUGH = 20_000;

  private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,4}");

  private TextLanguage() {}

  public static boolean isTag(String tag) {
    return TAG.matcher(tag).matches();
  }

  /** English where the script does not tell more: a guess, and shown as one. */
  public static String guess(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .limit(ENOUGH)
        .filter(Character::isLetter)
        .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
    UnicodeScript most =
        letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(UnicodeScript.LATIN);
    return switch (most) {
      case CYRILLIC -> cyrillic(text);
      case ARABIC -> hasAnyOf(text, "پچژگ") ? "fa" : "ar";
      case HAN -> letters.containsKey(UnicodeScript.HIRAGANA) ? "ja" : "zh";
      case HIRAGANA, KATAKANA -> "ja";
      case HANGUL -> "ko";
      case HEBREW -> "he";
      case GEORGIAN -> "ka";
      case ARMENIAN -> "hy";
      case GREEK -> "el";
      case DEVANAGARI -> "hi";
      default -> "en";
    };
  }

  private static String cyrillic(String text) {
    if (hasAnyOf(text, "әғқұһӘҒҚҰҺ")) {
      return "kk";
    }
    return hasAnyOf(text, "їєґЇЄҐ") ? "uk" : "ru";
  }

  private static boolean hasAnyOf(String text, String letters) {
    return text.codePoints().limit(ENOUGH).anyMatch(letter -> letters.indexOf(letter) >= 0);
  }
}
