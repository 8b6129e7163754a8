package org.whitecell.scenario;

import java.util.List;
import java.util.Objects;

/** Where something in a scenario comes from: false provenance is the one thing it must not have. */
public sealed interface Source {
  /**
   * It stands in the scenario's own source document.
   *
   * @param paragraph the number of the paragraph there
   * @param quote the words there, exactly
   * @param terms programmes, names and places by which a passage on the same matter can be
   *     suggested in another text
   */
  record Cited(int paragraph, String quote, List<String> terms) implements Source {
    public Cited {
      Objects.requireNonNull(quote);
      terms = List.copyOf(terms);
    }
  }

  /** It stands in no document: the scenario's author assumes it, and says why. */
  record Assumption(String why) implements Source {
    public Assumption {
      Objects.requireNonNull(why);
    }
  }
}
