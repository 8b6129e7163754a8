package org.whitecell.scenario;

import java.util.Objects;

/** What an actor wants to have reached at the end. */
public record Objective(String text, Visibility visibility) {

  /** Who may know of an objective. */
  public enum Visibility {
    /** Every seat. */
    OPEN,
    /** The actor's own seats and the white cell. */
    SECRET
  }

  public Objective {
    Objects.requireNonNull(text);
    Objects.requireNonNull(visibility);
  }
}
