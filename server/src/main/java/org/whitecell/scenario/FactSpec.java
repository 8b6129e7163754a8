package org.whitecell.scenario;

import java.util.Objects;

/** Something established from the start, which may be cited without being argued. */
public record FactSpec(FactId id, String text, Source source) {
  public FactSpec {
    Objects.requireNonNull(id);
    Objects.requireNonNull(text);
    Objects.requireNonNull(source);
  }
}
