package org.whitecell.document;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts in many scripts: astral, combining, right to left, ideographs, emoji with joiners. */
public final class TextArbitraries {
  private TextArbitraries() {}

  /** One paragraph's words, one to some hundred code points, on one line. */
  public static Arbitrary<String> words() {
    Arbitrary<String> bits =
        Arbitraries.of(
            "a",
            "Z",
            " ",
            "é",
            "e\u0301",
            "Қазақстан",
            "война",
            "中亚",
            "𠮷",
            "😀",
            "👩\u200d🚀",
            "العربية",
            "ي\u064e",
            "𝔘",
            "\u00a0",
            "½",
            "—",
            "ﬁ",
            "नि",
            "x");
    Arbitrary<String> any =
        Arbitraries.integers()
            .between(0x21, 0x1FFFF)
            .filter(c -> Character.isLetterOrDigit(c))
            .map(Character::toString);
    return Arbitraries.frequencyOf(Tuple.of(3, bits), Tuple.of(1, any))
        .list()
        .ofMinSize(1)
        .ofMaxSize(60)
        .map(parts -> CanonicalText.line("." + String.join("", parts)));
  }

  /** A revision of one to some paragraphs. */
  public static Arbitrary<Revision> revisions() {
    return words().list().ofMinSize(1).ofMaxSize(8).map(TextArbitraries::revision);
  }

  static Revision revision(List<String> paragraphs) {
    return Revision.ofParagraphs(
        new RevisionId("0".repeat(64)), new DocumentId("d"), "A text", paragraphs);
  }
}
