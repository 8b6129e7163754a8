package org.whitecell.scenario;

import java.util.List;
import java.util.Objects;
import org.whitecell.document.Passage;

/** Where a scenario's citation stands on the text that is played. */
public sealed interface Placement {
  /** The quote stands in the text. */
  record Found(int paragraph, Passage passage) implements Placement {
    public Found {
      Objects.requireNonNull(passage);
    }
  }

  /**
   * The quote does not stand there, but its terms do: places for the facilitator to confirm, the
   * likeliest first.
   */
  record Suggested(List<Suggestion> suggestions) implements Placement {
    public Suggested {
      suggestions = List.copyOf(suggestions);
    }
  }

  /** Nothing in the text speaks of it: it is shown as the scenario's own source. */
  record Own() implements Placement {}

  /**
   * A place that may speak of the same matter.
   *
   * @param passage the sentence of the paragraph in which most of the terms stand
   * @param terms those of the citation's terms that stand in the paragraph
   */
  record Suggestion(int paragraph, Passage passage, List<String> terms) {
    public Suggestion {
      Objects.requireNonNull(passage);
      terms = List.copyOf(terms);
    }
  }
}
