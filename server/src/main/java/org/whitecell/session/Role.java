package org.whitecell.session;

import org.whitecell.scenario.ActorId;

/** What a seat is in its session. */
public sealed interface Role {
  /** Runs the play, brings injects, rules; reads everything. */
  record WhiteCell() implements Role {}

  /** Plays one actor, together with the others who hold seats of it. */
  record Player(ActorId actor) implements Role {}

  /** Sees what is open to all, and writes nothing. */
  record Observer() implements Role {}

  /** Came by the lobby code and waits for the white cell to seat them. */
  record Lobby() implements Role {}
}
