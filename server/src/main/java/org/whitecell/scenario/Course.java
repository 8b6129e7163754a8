package org.whitecell.scenario;

import java.util.List;
import java.util.Objects;

/** How an indicator moves when nobody touches it. */
public sealed interface Course {
  /** It stays where it is. */
  record Steady() implements Course {}

  /** It changes by {@code delta} at the start of every turn after the first. */
  record PerTurn(Points delta) implements Course {
    public PerTurn {
      Objects.requireNonNull(delta);
    }
  }

  /** At the start of every turn after the first, one of these changes is drawn, all as likely. */
  record Drawn(List<Points> deltas) implements Course {
    public Drawn {
      deltas = List.copyOf(deltas);
    }
  }

  /** It is always {@code from}, less the largest of the named indicators; nothing moves it else. */
  record Derived(Points from, List<IndicatorId> lessTheLargerOf) implements Course {
    public Derived {
      Objects.requireNonNull(from);
      lessTheLargerOf = List.copyOf(lessTheLargerOf);
    }
  }
}
