package org.whitecell.live;

import org.whitecell.session.Refusal;

/** How a command came out, told when it is certain. */
public sealed interface Answer {

  /**
   * It is done, and durable.
   *
   * @param made the id of what it made, if it made something
   */
  record Accepted(String made) implements Answer {}

  /** It was not taken, and nothing happened. */
  record Refused(Refusal refusal) implements Answer {}

  static Answer refused(Refusal.Code code, String words) {
    return new Refused(Refusal.of(code, words));
  }
}
