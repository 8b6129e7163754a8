package org.whitecell.scenario;

import java.util.Objects;
import java.util.Optional;
import org.whitecell.document.Passage;

/**
 * One citation as the facilitator confirms it at opening.
 *
 * @param source its {@link Citing#key}
 * @param label the title of the action or inject, or the text of the fact
 * @param passage where it stands, or the likeliest place; nothing where there is none
 * @param quote what it quotes in the scenario's own source
 */
public record CitationLine(
    String source, String label, State state, Optional<Passage> passage, String quote) {

  /** How sure the place is. */
  public enum State {
    FOUND,
    SUGGESTED,
    OWN
  }

  public CitationLine {
    Objects.requireNonNull(source);
    Objects.requireNonNull(label);
    Objects.requireNonNull(state);
    Objects.requireNonNull(passage);
    Objects.requireNonNull(quote);
  }
}
