package org.whitecell.library;

import org.whitecell.formats.FileRefused;
import org.whitecell.formats.Seeds;

/** Lays out the shipped documents and scenarios; done again, it changes nothing. */
public final class Shelving {

  private final Documents documents;
  private final Scenarios scenarios;

  public Shelving(Documents documents, Scenarios scenarios) {
    this.documents = documents;
    this.scenarios = scenarios;
  }

  /** Lays out what is shipped with this version. */
  public void layOut() {
    try {
      Seeds seeds = Seeds.shipped();
      seeds.documents().forEach(documents::keep);
      seeds.scenarios().forEach(scenarios::offer);
    } catch (FileRefused e) {
      throw new IllegalStateException("what is shipped cannot be read", e);
    }
  }
}
