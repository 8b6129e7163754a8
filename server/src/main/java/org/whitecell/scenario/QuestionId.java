package org.whitecell.scenario;

import java.util.Objects;

/** Names a data-collection question of a scenario. */
public record QuestionId(String value) {
  public QuestionId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
