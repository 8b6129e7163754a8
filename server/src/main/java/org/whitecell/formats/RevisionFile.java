package org.whitecell.formats;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whitecell.document.Block;
import org.whitecell.document.Cut;
import org.whitecell.document.DocumentId;
import org.whitecell.document.Revision;
import org.whitecell.document.RevisionId;

/** A revision as it is stored and exported: the same parts, the text as one string. */
public record RevisionFile(
    RevisionId id,
    DocumentId documentId,
    String title,
    String attribution,
    String text,
    List<Block> blocks,
    List<Cut> cuts,
    @Nullable String language) {

  public RevisionFile {
    blocks = List.copyOf(blocks);
    cuts = List.copyOf(cuts);
  }

  public static RevisionFile of(Revision revision) {
    return new RevisionFile(
        revision.id(),
        revision.documentId(),
        revision.title(),
        revision.attribution(),
        revision.text(),
        revision.blocks(),
        revision.cuts(),
        revision.language());
  }

  /**
   * The revision, its text ready to be sliced.
   *
   * @throws IllegalArgumentException when the blocks do not cover the text
   */
  public Revision revision() {
    return Revision.of(id, documentId, title, attribution, text, blocks, cuts).in(language);
  }
}
