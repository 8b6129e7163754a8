package org.whitecell.json;

/** JSON that is not what was asked for. The words never repeat values that were sent. */
public final class BadJson extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final String words;

  /**
   * @param path where, as a JSON Pointer; empty for the whole
   * @param words what is wrong there, for people
   */
  public BadJson(String path, String words) {
    super(words);
    this.path = path;
    this.words = words;
  }

  /** Place and words together. */
  @Override
  public String getMessage() {
    return path.isEmpty() ? words : path + ": " + words;
  }

  /** Where, as a JSON Pointer; empty for the whole. */
  public String path() {
    return path;
  }

  /** What is wrong there, for people. */
  public String words() {
    return words;
  }
}
