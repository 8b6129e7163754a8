package org.whitecell.live;

/**
 * Why a socket is closed by the server; the names are part of the protocol.
 *
 * @param words a person can act on
 */
public record Farewell(Code code, String words) {

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
    SERVER_STOPPING
  }
}
