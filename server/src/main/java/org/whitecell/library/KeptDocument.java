package org.whitecell.library;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.whitecell.document.DocumentId;
import org.whitecell.document.Revision;
import org.whitecell.document.RevisionId;

/**
 * A document in the catalogue.
 *
 * @param title its newest revision's
 * @param attribution its newest revision's
 * @param revisions the newest first
 */
public record KeptDocument(
    DocumentId documentId, String title, String attribution, List<Line> revisions) {

  /**
   * A revision, in brief.
   *
   * @param at when it was added here
   * @param paragraphs how many it has
   */
  public record Line(RevisionId id, Instant at, int paragraphs) {}

  public KeptDocument {
    revisions = List.copyOf(revisions);
  }

  static KeptDocument of(DocumentId id, Revision first, Instant at) {
    return new KeptDocument(id, first.title(), first.attribution(), List.of(line(first, at)));
  }

  KeptDocument with(Revision revision, Instant at) {
    if (revisions.stream().anyMatch(line -> line.id().equals(revision.id()))) {
      return this;
    }
    return new KeptDocument(
        documentId,
        revision.title(),
        revision.attribution(),
        Stream.concat(Stream.of(line(revision, at)), revisions.stream()).toList());
  }

  private static Line line(Revision revision, Instant at) {
    return new Line(revision.id(), at, revision.paragraphs().size());
  }
}
