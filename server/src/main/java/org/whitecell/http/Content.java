package org.whitecell.http;

import java.io.IOException;
import java.io.OutputStream;

/** What an answer holds. */
public sealed interface Content {

  /** It is there, and sent as one. */
  record Whole(byte[] bytes) implements Content {}

  /** It is there, and never changes. */
  record Unchanging(Compact compact) implements Content {}

  /** It is made while it is sent, no faster than it is read: for what is too long to be held. */
  record Flowing(Source source) implements Content {}

  /** Makes the content, once. */
  @FunctionalInterface
  interface Source {

    /**
     * Blocks while whoever asked does not read.
     *
     * @throws IOException when nobody reads any more
     */
    void writeTo(OutputStream out) throws IOException;
  }
}
