package org.whitecell.session;

/** Where a session stands as a whole. */
public enum Stage {
  LOBBY,
  RUNNING,
  HOT_WASH,
  CLOSED
}
