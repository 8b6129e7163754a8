package org.whitecell.formats;

/** A file is not a log that can be taken in; the message says where and why. */
public final class LogRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final long line;

  /**
   * @param line counted from 1
   */
  public LogRefused(long line, String words) {
    super("Line " + line + ": " + words);
    this.line = line;
  }

  /** The line, counted from 1. */
  public long line() {
    return line;
  }
}
