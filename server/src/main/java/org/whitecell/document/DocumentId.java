package org.whitecell.document;

import java.util.Objects;

/** Names a document through all its revisions. */
public record DocumentId(String value) {
  public DocumentId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
