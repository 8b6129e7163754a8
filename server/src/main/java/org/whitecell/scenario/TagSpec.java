package org.whitecell.scenario;

import java.util.Objects;

/** A tag of the codebook, with the sentence that says when to use it. */
public record TagSpec(TagId id, String name, String meaning) {
  public TagSpec {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(meaning);
  }
}
