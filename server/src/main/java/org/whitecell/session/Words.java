package org.whitecell.session;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whitecell.words.Line;
import org.whitecell.words.Text;

/** The bounds of what people write: a refusal, or null if the words are within. */
final class Words {
  static final int NAME = 80;
  static final int MARKING = 80;
  static final int LONGEST = 20_000;
  static final int LONGEST_BYTES = 64 * 1024;
  static final int MOVE_BYTES = 96 * 1024;

  private Words() {}

  static @Nullable Decision checkName(Text name) {
    if (name.isBlank() || name.value() == null) {
      return Decision.refuse(Refusal.Code.NAME_EMPTY, "Give a name of at least one letter.");
    }
    if (name.length() > NAME) {
      return tooLong("A name", NAME);
    }
    return checkLine(name.value());
  }

  /** Bounds the mark of how secret a session is. */
  static @Nullable Decision checkMarking(String marking) {
    return marking.length() > MARKING ? tooLong("A marking", MARKING) : checkLine(marking);
  }

  /** What stands in one line must leave the words around it as they are. */
  static @Nullable Decision checkLine(String words) {
    return Line.isPlain(words)
        ? null
        : Decision.refuse(
            Refusal.Code.BAD_CHARACTERS,
            "This has characters that cannot be seen and disturb the words around them: type it"
                + " anew.");
  }

  /** Words that stand in one line as well as in the room where they are read. */
  static @Nullable Decision checkTitle(Text title, String what) {
    Decision given = checkGiven(title, what);
    String value = title.value();
    return given != null || value == null ? given : checkLine(value.replace('\n', ' '));
  }

  static @Nullable Decision checkGiven(Text text, String what) {
    if (text.isBlank() || text.value() == null) {
      return Decision.refuse(Refusal.Code.TEXT_EMPTY, what + " has no words yet.");
    }
    return check(text, what);
  }

  static @Nullable Decision check(Text text, String what) {
    return text.length() > LONGEST || bytes(text) > LONGEST_BYTES ? tooLong(what, LONGEST) : null;
  }

  /** Bounds a move's texts together. */
  static @Nullable Decision checkTogether(Text... texts) {
    int length = Arrays.stream(texts).mapToInt(Text::length).sum();
    int bytes = Arrays.stream(texts).mapToInt(Words::bytes).sum();
    return length > LONGEST || bytes > MOVE_BYTES
        ? tooLong("A move, its texts together,", LONGEST)
        : null;
  }

  private static int bytes(Text text) {
    String value = text.value();
    return value == null ? 0 : value.getBytes(StandardCharsets.UTF_8).length;
  }

  private static Decision tooLong(String what, int bound) {
    return Decision.refuse(
        Refusal.Code.TEXT_TOO_LONG,
        String.format(Locale.ROOT, "%s has at most %,d characters.", what, bound));
  }
}
