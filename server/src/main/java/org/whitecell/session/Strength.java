package org.whitecell.session;

/** How the white cell marked an argument or a reason; a strong one counts one in a roll. */
public enum Strength {
  PLAIN,
  STRONG
}
