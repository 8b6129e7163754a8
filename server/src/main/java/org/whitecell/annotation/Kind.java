package org.whitecell.annotation;

/** What a mark says about its passage. */
public enum Kind {
  HIGHLIGHT,
  COMMENT,
  QUESTION,
  TAG
}
