package org.whitecell.annotation;

/** Who reads an annotation. The white cell reads every layer, and everybody is told so. */
public enum Layer {
  /** The author's own actor; for a seat of the white cell, the white cell. */
  ACTOR,
  EVERYONE,
  WHITE_CELL
}
