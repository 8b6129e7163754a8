package org.whitecell.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PassagesTest {
  private static final Revision TEXT =
      TextArbitraries.revision(
          List.of("Astana watches 😀 the war.", "中亚 is wide.", "x".repeat(12_000)));

  @Provide
  Arbitrary<Revision> revisions() {
    return TextArbitraries.revisions();
  }

  @Property(tries = 500)
  void whatIsTakenFromTheTextHoldsOnIt(
      @ForAll("revisions") Revision revision,
      @ForAll @IntRange(max = 100_000) int a,
      @ForAll @IntRange(max = 100_000) int b) {
    int start = a % revision.length();
    int end = start + 1 + b % (revision.length() - start);
    Passage passage = revision.passage(start, end);
    assertEquals(Optional.empty(), Passages.check(revision, passage));
    assertEquals(end - start, CodePoints.count(passage.exact()));
  }

  @Property(tries = 500)
  void aQuoteHoldsNowhereElseUnlessTheSameWordsStandThere(
      @ForAll("revisions") Revision revision,
      @ForAll @IntRange(max = 100_000) int a,
      @ForAll @IntRange(max = 100_000) int b,
      @ForAll @IntRange(min = 1, max = 20) int shift) {
    int start = a % revision.length();
    int end = start + 1 + b % (revision.length() - start);
    Passage there = revision.passage(start, end);
    Assume.that(end + shift <= revision.length());
    Passage moved =
        new Passage(start + shift, end + shift, there.exact(), there.prefix(), there.suffix());
    boolean sameWords = revision.slice(start + shift, end + shift).equals(there.exact());
    Optional<PassageFault> fault = Passages.check(revision, moved);
    if (!sameWords) {
      assertEquals(Optional.of(PassageFault.QUOTE_DIFFERS), fault);
    }
  }

  @Test
  void offsetsCountCodePointsAndNotUtf16() {
    Passage passage = TEXT.passage(15, 20);
    assertEquals("😀 the", passage.exact());
    assertEquals("Astana watches ", passage.prefix());
    Passage asUtf16Counts = new Passage(15, 21, "😀 the", passage.prefix(), passage.suffix());
    assertEquals(Optional.of(PassageFault.QUOTE_DIFFERS), Passages.check(TEXT, asUtf16Counts));
  }

  @Test
  void whatDoesNotHoldSaysWhy() {
    assertFault(PassageFault.OUT_OF_RANGE, new Passage(-1, 3, "Ast", "", ""));
    assertFault(PassageFault.OUT_OF_RANGE, new Passage(3, 1, "", "", ""));
    assertFault(PassageFault.OUT_OF_RANGE, new Passage(0, TEXT.length() + 1, TEXT.text(), "", ""));
    assertFault(PassageFault.EMPTY, new Passage(4, 4, "", "", ""));
    assertFault(PassageFault.TOO_LONG, TEXT.passage(0, 10_001));
    assertFault(PassageFault.QUOTE_DIFFERS, new Passage(0, 6, "astana", "", ""));
    assertFault(PassageFault.CONTEXT_DIFFERS, new Passage(7, 14, "watches", "Moscow ", ""));
    assertFault(PassageFault.CONTEXT_DIFFERS, new Passage(7, 14, "watches", "", " the end"));
    assertFault(PassageFault.CONTEXT_DIFFERS, new Passage(0, 6, "Astana", "before", ""));
    assertEquals(
        Optional.empty(), Passages.check(TEXT, new Passage(7, 14, "watches", "Astana ", "")));
  }

  @Test
  void tenThousandCodePointsAreStillAPassage() {
    assertEquals(Optional.empty(), Passages.check(TEXT, TEXT.passage(0, 10_000)));
  }

  @Test
  void paragraphsAreFoundByOffsetAndByNumber() {
    assertEquals(1, TEXT.paragraphAt(0).orElseThrow().number());
    assertEquals(1, TEXT.paragraphAt(24).orElseThrow().number());
    assertEquals(Optional.empty(), TEXT.paragraphAt(25));
    assertEquals(2, TEXT.paragraphAt(26).orElseThrow().number());
    assertEquals("中亚 is wide.", TEXT.slice(TEXT.paragraph(2).orElseThrow()));
    assertEquals(Optional.empty(), TEXT.paragraph(4));
    assertEquals(Optional.empty(), TEXT.paragraphAt(-1));
    assertEquals(Optional.empty(), TEXT.paragraphAt(TEXT.length()));
  }

  private static void assertFault(PassageFault fault, Passage passage) {
    assertEquals(Optional.of(fault), Passages.check(TEXT, passage));
  }
}
