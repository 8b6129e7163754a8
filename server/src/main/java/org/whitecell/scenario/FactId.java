package org.whitecell.scenario;

import java.util.Objects;

/** Names a fact that a scenario establishes from the start. */
public record FactId(String value) {
  public FactId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
