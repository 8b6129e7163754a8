package org.whitecell.scenario;

import java.util.List;

/** Whose seats see an indicator. The white cell always does. */
public sealed interface SeenBy {
  /** Every seat, observers among them. */
  record Everyone() implements SeenBy {}

  /** The white cell alone. */
  record WhiteCell() implements SeenBy {}

  /** The seats of these actors, and the white cell. */
  record Actors(List<ActorId> actors) implements SeenBy {
    public Actors {
      actors = List.copyOf(actors);
    }
  }
}
