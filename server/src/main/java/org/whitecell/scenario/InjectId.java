package org.whitecell.scenario;

import java.util.Objects;

/** Names an inject that a scenario has prepared. */
public record InjectId(String value) {
  public InjectId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
