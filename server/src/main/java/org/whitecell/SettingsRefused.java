package org.whitecell;

/** The server cannot start as it is asked to; the message is one line that says how to mend it. */
public final class SettingsRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SettingsRefused(String words) {
    super(words, null, false, false);
  }
}
