package org.whitecell.words;

import org.jspecify.annotations.Nullable;

/**
 * Words of a person: a name or free text. In the log they lie beside the entry's fixed part, so
 * that they can be blanked by law or request without breaking the chain; a blanked text has no
 * value, and the blank shows.
 *
 * @param value the words, or null once they are blanked
 */
public record Text(@Nullable String value) {
  public static final Text BLANKED = new Text(null);
  public static final Text NONE = new Text("");

  public static Text of(String value) {
    return new Text(value);
  }

  public boolean isBlank() {
    return value != null && value.isBlank();
  }

  /** Length in Unicode code points; a blanked text has none. */
  public int length() {
    return value == null ? 0 : value.codePointCount(0, value.length());
  }
}
