package org.whitecell.library;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whitecell.access.Records;
import org.whitecell.document.DocumentId;
import org.whitecell.document.Revision;
import org.whitecell.document.RevisionId;
import org.whitecell.formats.RevisionFile;
import org.whitecell.store.Shelf;

/** The documents that are kept, each with its revisions. Thread-safe; every method blocks. */
public final class Documents {

  private final Records<RevisionFile> revisions;
  private final Records<KeptDocument> documents;
  private final Clock clock;

  public Documents(Shelf revisions, Shelf documents, Clock clock) {
    this.revisions = new Records<>(revisions, RevisionFile.class);
    this.documents = new Records<>(documents, KeptDocument.class);
    this.clock = clock;
  }

  /** All documents by title. */
  public List<KeptDocument> catalogue() {
    return documents.list("").stream()
        .sorted(Comparator.comparing(KeptDocument::title, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  public Optional<KeptDocument> document(DocumentId id) {
    return documents.get(id.value());
  }

  public Optional<Revision> revision(RevisionId id) {
    return revisions.get(id.hash()).map(RevisionFile::revision);
  }

  /** Says in which language a revision is. Sessions that are loaded already read it as it was. */
  public void say(RevisionId id, String language) {
    revisions.change(id.hash(), file -> RevisionFile.of(file.revision().in(language)));
  }

  /**
   * Keeps a revision as the newest of its document. The same content is kept once: where it is
   * there already, the one that is there is given back.
   */
  public Revision keep(Revision revision) {
    revisions.add(revision.id().hash(), RevisionFile.of(revision));
    Revision kept = revision(revision.id()).orElseThrow();
    String key = kept.documentId().value();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (!documents.add(key, KeptDocument.of(kept.documentId(), kept, now))) {
      documents.change(key, document -> document.with(kept, now));
    }
    return kept;
  }
}
