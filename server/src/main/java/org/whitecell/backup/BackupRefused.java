package org.whitecell.backup;

/** A file that is no backup, or none that can be used; the message says which and what to do. */
public final class BackupRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BackupRefused(String words) {
    super(words);
  }
}
