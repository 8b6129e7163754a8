package org.whitecell.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Provide
  Arbitrary<String> texts() {
    return TextArbitraries.words().list().ofMinSize(1).ofMaxSize(80).map(l -> String.join("\n", l));
  }

  @Property(tries = 300)
  void aSliceIsTheCodePointsCountedOneByOne(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 4000) int a,
      @ForAll @IntRange(max = 4000) int b) {
    int[] all = text.codePoints().toArray();
    int start = Math.min(a, b) % (all.length + 1);
    int end = start + Math.max(a, b) % (all.length - start + 1);
    CodePoints points = CodePoints.of(text);
    assertEquals(all.length, points.length());
    assertEquals(new String(all, start, end - start), points.slice(start, end));
  }

  @Property(tries = 300)
  void wordsAreFoundWhereTheyStand(
      @ForAll("texts") String text, @ForAll @IntRange(max = 4000) int a) {
    CodePoints points = CodePoints.of(text);
    int start = a % points.length();
    String words = points.slice(start, Math.min(points.length(), start + 12));
    int found = points.indexOf(words, start);
    assertEquals(start, found);
    assertEquals(words, points.slice(found, found + CodePoints.count(words)));
  }

  @Test
  void whatLiesOutsideIsRefused() {
    CodePoints points = CodePoints.of("a😀b");
    assertEquals(3, points.length());
    assertThrows(IndexOutOfBoundsException.class, () -> points.slice(-1, 1));
    assertThrows(IndexOutOfBoundsException.class, () -> points.slice(2, 1));
    assertThrows(IndexOutOfBoundsException.class, () -> points.slice(0, 4));
    assertEquals(-1, points.indexOf("", 0));
    assertEquals(-1, points.indexOf("c", 0));
    assertEquals(-1, points.indexOf("b", 4));
  }

  @Test
  void aTextOfFiveMillionCodePointsIsSlicedAtOnce() {
    CodePoints points = CodePoints.of("😀é中x".repeat(1_250_000));
    assertEquals(5_000_000, points.length());
    assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          for (int i = 0; i < 20_000; i++) {
            int at = (i * 7919) % 4_999_990;
            assertEquals(8, CodePoints.count(points.slice(at, at + 8)));
          }
        });
  }
}
