package org.whitecell.store;

import org.jspecify.annotations.Nullable;

/**
 * The store did not answer, or not in time: what was asked may or may not have happened. It is safe
 * to ask the same again.
 */
public final class StoreUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why the store does not do what it is asked. */
  public enum Cause {
    /** It cannot be reached, or does not answer. */
    AWAY("unavailable"),
    /** The disk is nearly full, so nothing more is written; reading goes on. */
    DISK_FULL("disk-full");

    private final String code;

    Cause(String code) {
      this.code = code;
    }

    /** The stable code. */
    public String code() {
      return code;
    }
  }

  private final Cause why;

  public StoreUnavailable(Cause why, String words, @Nullable Throwable cause) {
    super(words, cause);
    this.why = why;
  }

  /** Why. */
  public Cause why() {
    return why;
  }
}
