package org.whitecell.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.whitecell.document.RevisionId;

/** Where each citation of a scenario stands on one revision, in the scenario's order. */
public record CitationMap(RevisionId revision, Map<Citing, Placement> placements) {
  public CitationMap {
    Objects.requireNonNull(revision);
    placements = Collections.unmodifiableMap(new LinkedHashMap<>(placements));
  }

  /** Where this one stands; nothing if it cites no text, being an assumption. */
  public Optional<Placement> of(Citing citing) {
    return Optional.ofNullable(placements.get(citing));
  }
}
