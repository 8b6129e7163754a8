package org.whitecell.session;

/**
 * Why a command was not taken: a stable code for programs, and words a person can act on.
 *
 * @param code stable; part of the protocol
 */
public record Refusal(Code code, String message) {

  /** The stable codes; on the wire in lower case with hyphens. */
  public enum Code {
    /** No such thing, or none that this seat may see: the two are not told apart. */
    NOT_FOUND,
    NOT_ALLOWED,
    NOT_NOW,
    /** A step was taken from where play does not stand any more. */
    MOVED_ON,
    SESSION_CLOSED,
    DOOR_LOCKED,
    INVITATION_SPENT,
    NAME_EMPTY,
    TEXT_EMPTY,
    TEXT_TOO_LONG,
    /**
     * Control characters, or such as turn the direction of the words around, in a name or title.
     */
    BAD_CHARACTERS,
    /** A number that means nothing here, such as a turn that is over. */
    OUT_OF_RANGE,
    /** A list names one thing more than once. */
    NAMED_TWICE,
    /** No name under which something can be kept. */
    BAD_SLOT,
    TOO_MANY,
    PASSAGE_MISMATCH,
    UNKNOWN_TAG,
    OVER_BUDGET,
    NOT_WITHDRAWABLE,
    ALREADY_RULED,
    ALREADY_ROLLED,
    ROLL_FIRST,
    BAD_ROLL,
    REASON_NEEDED,
    /** Another has the move than the sender thought. */
    TAKEN_UP,
    SESSION_FULL,
    DRAFT_CHANGED,
    KEY_REUSED,
    /** The key is too old: whether the command was done is no longer known. */
    KEY_FORGOTTEN,
    /** Nothing was done under this key, and later commands of the instance were. */
    OUT_OF_ORDER,
    TOO_FAST,
    UNAVAILABLE,
    /** The session's log is damaged: it can be read up to there, and never written again. */
    SESSION_DAMAGED
  }

  public static Refusal of(Code code, String message) {
    return new Refusal(code, message);
  }
}
