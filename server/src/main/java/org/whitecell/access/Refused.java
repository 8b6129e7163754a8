package org.whitecell.access;

import java.time.Duration;

/** Something was asked at the door that is not granted. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why; stable, part of the protocol. */
  public enum Code {
    SIGN_IN_NEEDED("sign-in-needed"),
    SIGN_IN_FAILED("sign-in-failed"),
    PASSWORD_EXPIRED("password-expired"),
    PASSWORD_CHANGE_NEEDED("password-change-needed"),
    PASSWORD_TOO_SHORT("password-too-short"),
    PASSWORD_TOO_LONG("password-too-long"),
    PASSWORD_SAME("password-same"),
    TOKEN_INVALID("token-invalid"),
    NOT_ALLOWED("not-allowed"),
    NOT_FOUND("not-found"),
    NAME_BAD("name-bad"),
    NAME_TAKEN("name-taken"),
    LAST_ADMINISTRATOR("last-administrator"),
    INVITATION_UNKNOWN("invitation-unknown"),
    INVITATION_SPENT("invitation-spent"),
    DOOR_LOCKED("door-locked"),
    REMOVED("removed"),
    TOO_MANY_ATTEMPTS("too-many-attempts"),
    READING_TOO_LONG("reading-too-long"),
    BUSY("busy");

    private final String value;

    Code(String value) {
      this.value = value;
    }

    /** As it goes over the wire. */
    public String value() {
      return value;
    }
  }

  private final Code code;
  private final Duration retryAfter;

  /**
   * @param words what is wrong and what can be done, for people
   */
  public Refused(Code code, String words) {
    this(code, words, Duration.ZERO);
  }

  /**
   * @param words what is wrong and what can be done, for people
   * @param retryAfter when it is worth another try, zero where that is not known
   */
  public Refused(Code code, String words, Duration retryAfter) {
    super(words, null, false, false);
    this.code = code;
    this.retryAfter = retryAfter;
  }

  /** When it is worth another try; zero where that is not known. */
  public Duration retryAfter() {
    return retryAfter;
  }

  public Code code() {
    return code;
  }

  /** The words; never null. */
  public String words() {
    String words = getMessage();
    return words == null ? "" : words;
  }
}
