package org.whitecell.demo;

import org.whitecell.annotation.AnnotationId;
import org.whitecell.document.Passage;
import org.whitecell.session.Evidence;

/** A mark that somebody made. */
record Note(AnnotationId id, Passage passage) {

  /** The same, cited. */
  Evidence cited() {
    return new Evidence.CitedNote(id, passage);
  }
}
