package org.whitecell.session;

/** The numbers of facts. */
final class Facts {
  private Facts() {}

  static int lastNumber(State state) {
    return state.board().facts().values().stream()
        .mapToInt(f -> f.number() == null ? 0 : f.number())
        .max()
        .orElse(0);
  }
}
