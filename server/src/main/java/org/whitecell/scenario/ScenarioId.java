package org.whitecell.scenario;

import java.util.Objects;

/** Names a scenario by its content: a SHA-256 in 64 lower-case hexadecimal digits. */
public record ScenarioId(String value) {
  public ScenarioId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
