package org.whitecell.scenario;

import java.util.Objects;

/**
 * The document that a scenario was written from, and whose paragraphs it cites.
 *
 * @param name the document's file name under {@code seeds/documents}, without extension
 */
public record SourceDocument(String name, String title, String attribution) {
  public SourceDocument {
    Objects.requireNonNull(name);
    Objects.requireNonNull(title);
    Objects.requireNonNull(attribution);
  }
}
