package org.whitecell.document;

/** A text, or an edit of it before it became a revision, that cannot be taken: code and words. */
public final class TextRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;

  public TextRefused(String code, String words) {
    super(words);
    this.code = code;
  }

  /** Stable, for programs. */
  public String code() {
    return code;
  }

  /** For people: what is wrong, and what they can do. */
  public String words() {
    return String.valueOf(getMessage());
  }
}
