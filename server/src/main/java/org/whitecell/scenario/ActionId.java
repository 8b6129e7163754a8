package org.whitecell.scenario;

import java.util.Objects;

/** Names an action within its scenario's catalogue. */
public record ActionId(String value) {
  public ActionId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
