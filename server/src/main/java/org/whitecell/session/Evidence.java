package org.whitecell.session;

import org.whitecell.annotation.AnnotationId;
import org.whitecell.document.Passage;
import org.whitecell.scenario.FactId;

/** What a reason, argument or ruling rests on. */
public sealed interface Evidence {
  /** A passage of the session's revision. */
  record CitedPassage(Passage passage) implements Evidence {}

  /** An annotation, with its passage as it stood when cited. */
  record CitedNote(AnnotationId annotation, Passage passage) implements Evidence {}

  /** An established fact. */
  record CitedFact(FactId fact) implements Evidence {}
}
