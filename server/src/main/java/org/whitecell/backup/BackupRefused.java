package org.whitecell.backup;

/** A file that is no backup, or none that can be used. */
public final class BackupRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String words;

  BackupRefused(String words) {
    super(words);
    this.words = words;
  }

  /** What is wrong, and what to do. */
  public String words() {
    return words;
  }
}
