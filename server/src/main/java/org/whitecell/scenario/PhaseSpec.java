package org.whitecell.scenario;

import java.util.Objects;

/** One phase of every turn: what it is for, what the room calls it, and how long its clock runs. */
public record PhaseSpec(PhaseKind kind, String name, int minutes) {
  public PhaseSpec {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(name);
  }
}
