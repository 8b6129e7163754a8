package org.whitecell.scenario;

import java.util.Objects;

/** Names an indicator within its scenario, such as {@code moscows-hold}. */
public record IndicatorId(String value) {
  public IndicatorId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
