package org.whitecell.scenario;

import java.util.Objects;

/**
 * A line of the data-collection plan: what play should teach.
 *
 * @param objective what the seminar wants to know
 * @param issue the question that is put to the play
 * @param element what in the log answers it
 */
public record QuestionSpec(QuestionId id, String objective, String issue, String element) {
  public QuestionSpec {
    Objects.requireNonNull(id);
    Objects.requireNonNull(objective);
    Objects.requireNonNull(issue);
    Objects.requireNonNull(element);
  }
}
