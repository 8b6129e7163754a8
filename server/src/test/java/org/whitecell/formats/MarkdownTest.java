package org.whitecell.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whitecell.document.Form;
import org.whitecell.document.Paragraph.Kind;
import org.whitecell.document.Piece;
import org.whitecell.document.TextRefused;
import org.whitecell.formats.TextImport.Format;

class MarkdownTest {
  private static Imported read(String text) throws TextRefused {
    return TextImport.read(text, Format.MARKDOWN);
  }

  private static Piece plain(String text) {
    return new Piece(Form.PLAIN, text);
  }

  private static Piece numbered(Kind kind, int depth, String marker, String text) {
    return new Piece(new Form.Numbered(kind, depth, marker), text);
  }

  @Test
  void headingsParagraphsQuotationsAndListsBecomePieces() throws TextRefused {
    Imported imported =
        read(
            """
            # The title

            First *paragraph*, with `code`,
            a [link](https://example.org "t") and ![a picture](p.png).

            ## Part

            > Quoted.
            >
            > > Deeper.

            3. third
            4. fourth
               - inner

               goes on
            """);
    assertEquals("The title", imported.title());
    assertEquals(
        List.of(
            plain("First paragraph, with code, a link and a picture."),
            new Piece(new Form.Titled(2), "Part"),
            numbered(Kind.QUOTATION, 1, "", "Quoted."),
            numbered(Kind.QUOTATION, 2, "", "Deeper."),
            numbered(Kind.LIST_ITEM, 1, "3.", "third"),
            numbered(Kind.LIST_ITEM, 1, "4.", "fourth"),
            numbered(Kind.LIST_ITEM, 2, "•", "inner"),
            numbered(Kind.LIST_ITEM, 1, "", "goes on")),
        imported.preview().pieces());
  }

  @Test
  void rawHtmlIsLeftOutAndBlocksOfItAreRecorded() throws TextRefused {
    Imported imported =
        read("Before <b onclick=\"x()\">bold</b>.\n\n<script>alert(1)</script>\n\nAfter.\n");
    assertEquals(List.of(plain("Before bold."), plain("After.")), imported.preview().pieces());
    assertEquals("<script>alert(1)</script>", imported.preview().omissions().getFirst().text());
    assertEquals(1, imported.preview().omissions().getFirst().piece());
  }

  @Test
  void frontMatterGivesTitleAndAttribution() throws TextRefused {
    Imported imported =
        read(
            "---\ntitle: \"A title: with colon\"\nattribution: Somebody\n---\n\n# Another\n\nText.\n");
    assertEquals("A title: with colon", imported.title());
    assertEquals("Somebody", imported.attribution());
    assertEquals(
        List.of(new Piece(new Form.Titled(1), "Another"), plain("Text.")),
        imported.preview().pieces());
  }

  @Test
  void aRuleAtTheTopIsNoFrontMatter() throws TextRefused {
    assertEquals(List.of(plain("Text.")), read("---\n\nText.\n").preview().pieces());
  }

  @Test
  void tabsAndLineBreaksBecomeSingleSpaces() throws TextRefused {
    assertEquals(List.of(plain("one two three")), read("one  \ntwo\\\nthree").preview().pieces());
  }

  @Test
  void deepNestingBreaksNothing() throws TextRefused {
    assertFalse(read(">".repeat(5_000) + " deep").preview().pieces().isEmpty());
    assertFalse(read("*a **b ".repeat(5_000)).preview().pieces().isEmpty());
    assertFalse(read("[".repeat(20_000) + "x" + "]".repeat(20_000)).preview().pieces().isEmpty());
  }

  @Test
  void anAngleBracketIsAnAddressATagOrJustItself() throws TextRefused {
    assertEquals(
        List.of(plain("See https://example.org/a?b=c or a@example.org.")),
        read("See <https://example.org/a?b=c> or <a@example.org>.").preview().pieces());
    assertEquals(
        List.of(plain("one two three four")),
        read("one<br> two<!-- a > b <i> --> <a title=\"x > y\" href='z'>three</a> <?php?>four")
            .preview()
            .pieces());
    assertEquals(
        List.of(plain("2 < 3, 5 <6 and 7> 4 <")),
        read("2 < 3, 5 <6 and 7> 4 <").preview().pieces());
    assertEquals(
        List.of(plain("a " + "<x ".repeat(500).strip())),
        read("a " + "<x ".repeat(500)).preview().pieces());
  }

  @Test
  void onlyTheFirstHeadingIsTheTitle() throws TextRefused {
    Imported imported = read("# Same\n\n# Same\n\nText.");
    assertEquals("Same", imported.title());
    assertEquals(
        List.of(new Piece(new Form.Titled(1), "Same"), plain("Text.")),
        imported.preview().pieces());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<", "<a ", "a <!-- ", "[", "![", "*a ", "*a **b ", "`a``b", "[a](<b", "- a\n  ", "> "
      })
  void whatIsMadeToBeSlowIsNot(String pattern) {
    String text = "a " + pattern.repeat(200_000 / pattern.length());
    assertTimeout(Duration.ofSeconds(10), () -> read(text));
  }
}
