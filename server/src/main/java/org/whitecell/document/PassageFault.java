package org.whitecell.document;

/** Why a passage does not hold on a revision: a stable code, and words one can act on. */
public enum PassageFault {
  EMPTY("passage-empty", "Nothing is selected: select at least one character."),
  OUT_OF_RANGE("passage-out-of-range", "The selection lies outside the text."),
  TOO_LONG("passage-too-long", "Select at most 10,000 characters."),
  QUOTE_DIFFERS(
      "passage-quote-differs", "The quoted words are not the text at that place: select again."),
  CONTEXT_DIFFERS(
      "passage-context-differs",
      "What is said to stand around the selection does not stand there: select again.");

  private final String code;
  private final String words;

  PassageFault(String code, String words) {
    this.code = code;
    this.words = words;
  }

  public String code() {
    return code;
  }

  public String words() {
    return words;
  }
}
