package org.whitecell.document;

/**
 * A stretch of a revision's text that stands on its own line: from {@code start} (inclusive) to
 * {@code end} (exclusive), in code points. Blocks follow each other with one line feed between.
 */
public sealed interface Block permits Heading, Paragraph {
  int start();

  int end();

  /** Whether the code point at this offset lies in the block; the end itself does not. */
  default boolean contains(int offset) {
    return start() <= offset && offset < end();
  }
}
