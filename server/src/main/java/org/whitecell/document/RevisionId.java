package org.whitecell.document;

import java.util.Objects;

/**
 * Names one immutable revision by its content: the SHA-256 of its canonical form, in 64 lower-case
 * hexadecimal digits. The same content has the same name, on every server.
 */
public record RevisionId(String hash) {
  public RevisionId {
    Objects.requireNonNull(hash);
  }

  @Override
  public String toString() {
    return hash;
  }
}
