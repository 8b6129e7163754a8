package org.whitecell.bench;

/**
 * One line of what was measured.
 *
 * @param what was measured
 * @param store on which
 * @param ours what Whitecell did, with its unit
 * @param against what it is held against, with its unit
 * @param comparison of the two, once for every round; the median counts
 * @param form of the comparison, with its unit
 */
record Figure(
    String what,
    Place.Kind store,
    String ours,
    String against,
    Samples comparison,
    String form,
    Aim aim) {

  static final String TIMES = "%.2f ×";
  static final String MORE_MILLIS = "%+.1f ms";
  static final String MILLIS = "%.1f ms";

  /** As a row of a Markdown table, under {@link #HEAD}. */
  String row() {
    double median = comparison.median();
    return "| "
        + String.join(
            " | ",
            what,
            store.shown(),
            ours,
            against,
            Samples.text(form, median),
            comparison.count() == 1 ? "" : comparison.spread(form),
            aim.shown(form),
            aim.verdict(median))
        + " |";
  }

  static final String HEAD =
      """
      | | store | Whitecell | against | compared | spread | aim | |
      | --- | --- | --- | --- | --- | --- | --- | --- |\
      """;
}
