package org.whitecell.scenario;

import java.util.Objects;

/**
 * One turn of the scenario.
 *
 * @param number 1, 2, 3 …
 * @param time the in-game time it stands for, in words: {@code Jun – Dec 2023}
 * @param note what the white cell should know of it; may be empty
 */
public record TurnSpec(int number, String time, String note) {
  public TurnSpec {
    Objects.requireNonNull(time);
    Objects.requireNonNull(note);
  }
}
