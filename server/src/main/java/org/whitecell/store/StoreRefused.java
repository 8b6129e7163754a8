package org.whitecell.store;

import org.jspecify.annotations.Nullable;

/**
 * The store cannot be opened as it is; the message is one sentence that says what is wrong and how
 * to mend it.
 */
public final class StoreRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What can be wrong. */
  public enum Reason {
    /** The folder or database holds something that is not ours. */
    FOREIGN("store-foreign"),
    /** The folder is in use by another server. */
    LOCKED("store-locked"),
    /** The folder cannot be written. */
    READ_ONLY("store-read-only"),
    /** The data was written by a newer version. */
    NEWER("store-newer"),
    /** The data cannot be read. */
    DAMAGED("store-damaged"),
    /** There is something where nothing may be yet. */
    NOT_EMPTY("store-not-empty"),
    /** The address is not a MongoDB address. */
    BAD_ADDRESS("store-bad-address"),
    /** The server cannot be reached. */
    UNREACHABLE("store-unreachable"),
    /** The server would acknowledge what it can lose. */
    UNSAFE("store-unsafe");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** The stable code. */
    public String code() {
      return code;
    }
  }

  private final Reason reason;

  public StoreRefused(Reason reason, String words) {
    this(reason, words, null);
  }

  public StoreRefused(Reason reason, String words, @Nullable Throwable cause) {
    super(words, cause);
    this.reason = reason;
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }
}
