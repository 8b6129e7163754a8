package org.whitecell.scenario;

import java.util.Objects;

/** Names a tag of a scenario's codebook. */
public record TagId(String value) {
  public TagId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
