package org.whitecell.scenario;

import java.util.Objects;

/**
 * A track that rulings and injects move.
 *
 * @param start where it stands at first; for a derived one, what it derives to at first
 * @param note what it means, and what thresholds it has, in words
 */
public record IndicatorSpec(
    IndicatorId id,
    String name,
    Points min,
    Points max,
    Points start,
    SeenBy seenBy,
    Course course,
    String note) {

  public IndicatorSpec {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(min);
    Objects.requireNonNull(max);
    Objects.requireNonNull(start);
    Objects.requireNonNull(seenBy);
    Objects.requireNonNull(course);
    Objects.requireNonNull(note);
  }
}
