package org.whitecell.session;

/** Which way an argument pulls. */
public enum Side {
  FOR,
  AGAINST
}
