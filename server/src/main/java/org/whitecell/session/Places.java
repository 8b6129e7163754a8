package org.whitecell.session;

/** How many seats an invitation gives. */
public enum Places {
  ONE,
  MANY
}
