package org.whitecell.scenario;

import java.util.Objects;

/** Names an actor within its scenario, such as {@code us}. */
public record ActorId(String value) {
  public ActorId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
