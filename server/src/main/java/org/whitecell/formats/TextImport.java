package org.whitecell.formats;

import java.util.Locale;
import org.whitecell.document.CodePoints;
import org.whitecell.document.Preview;
import org.whitecell.document.TextRefused;

/** Texts as people bring them. Pure but for memory; safe for use by many threads. */
public final class TextImport {
  private TextImport() {}

  /** What a file is read as. */
  public enum Format {
    PLAIN_TEXT,
    MARKDOWN;

    /** Markdown for {@code .md} and {@code .markdown}, else plain text. */
    public static Format ofFileName(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      return lower.endsWith(".md") || lower.endsWith(".markdown") ? MARKDOWN : PLAIN_TEXT;
    }
  }

  /**
   * Reads a file.
   *
   * @throws TextRefused when it is empty, too large, or no text in an encoding that is read
   */
  public static Imported read(byte[] file, Format format) throws TextRefused {
    return read(TextBytes.decode(file), format);
  }

  /** Reads a text, such as one that was pasted. */
  public static Imported read(String text, Format format) throws TextRefused {
    if (CodePoints.count(text) > 2 * Preview.LONGEST) {
      throw new TextRefused(
          "text-too-long",
          "The text is longer than 5,000,000 characters: split it into several documents.");
    }
    refuseHalfCharacters(text);
    Imported imported =
        switch (format) {
          case PLAIN_TEXT -> PlainText.read(text);
          case MARKDOWN -> Markdown.read(text);
        };
    imported.preview().body();
    return imported;
  }

  private static void refuseHalfCharacters(String text) throws TextRefused {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw new TextRefused(
            "text-encoding", "The text holds half a character: copy it again from its source.");
      }
    }
  }
}
