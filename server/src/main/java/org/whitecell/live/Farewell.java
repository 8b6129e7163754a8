package org.whitecell.live;

/**
 * Why a socket is closed by the server; the names are part of the protocol.
 *
 * @param words a person can act on
 */
public record Farewell(Code code, String words) {

  /** Another server has the sessions. */
  public static final Farewell STANDBY =
      new Farewell(Code.STANDBY, "This server stands by; another one runs the sessions.");

  /** On the wire in lower case with hyphens. */
  public enum Code {
    TOKEN_EXPIRED,
    REMOVED,
    SLOW_READER,
    STANDBY,
    BAD_FRAME,
    SESSION_CLOSED_FOR_REPAIR,
    CURSOR_AHEAD,
    REPLACED,
    UNAVAILABLE,
    /** Nothing came from the window for so long that its line must be dead. */
    QUIET,
    SERVER_STOPPING
  }
}
