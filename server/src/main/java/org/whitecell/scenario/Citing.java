package org.whitecell.scenario;

import java.util.Objects;

/** The part of a scenario that cites a source. */
public sealed interface Citing {
  /** Its name among all that cites, such as {@code action/us-imet}. */
  default String key() {
    return switch (this) {
      case OfAction(ActionId id) -> "action/" + id;
      case OfFact(FactId id) -> "fact/" + id;
      case OfInject(InjectId id) -> "inject/" + id;
    };
  }

  /** An action of the catalogue. */
  record OfAction(ActionId id) implements Citing {
    public OfAction {
      Objects.requireNonNull(id);
    }
  }

  /** A fact established from the start. */
  record OfFact(FactId id) implements Citing {
    public OfFact {
      Objects.requireNonNull(id);
    }
  }

  /** A prepared inject. */
  record OfInject(InjectId id) implements Citing {
    public OfInject {
      Objects.requireNonNull(id);
    }
  }
}
