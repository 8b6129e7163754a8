package org.whitecell.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whitecell.document.CodePoints;
import org.whitecell.document.Cut;
import org.whitecell.document.DocumentId;
import org.whitecell.document.Edit;
import org.whitecell.document.Passages;
import org.whitecell.document.Piece;
import org.whitecell.document.Preview;
import org.whitecell.document.Revision;
import org.whitecell.document.TextRefused;
import org.whitecell.scenario.CitationMap;
import org.whitecell.scenario.Citations;
import org.whitecell.scenario.Placement;
import org.whitecell.scenario.Scenario;

/**
 * The commentary that the briefing follows, where somebody holds it: its path is in {@code
 * WHITECELL_COMMENTARY}, or it lies beside the checkout. Its sentences are its authors' and are not
 * part of the repository, so without it these tests are skipped and say so.
 */
class CommentaryTest {
  private Preview commentary;
  private Scenario scenario;
  private Revision briefing;

  /** Before each test, for a class that is skipped as a whole is not counted as skipped. */
  @BeforeEach
  void read() throws IOException, TextRefused, FileRefused {
    String given = System.getenv("WHITECELL_COMMENTARY");
    Path file =
        given == null ? Path.of("..", "..", "shared", "seeds", "commentary.txt") : Path.of(given);
    assumeTrue(Files.isReadable(file), "the commentary is not here: set WHITECELL_COMMENTARY");
    commentary = TextImport.read(Files.readAllBytes(file), TextImport.Format.PLAIN_TEXT).preview();
    Seeds seeds = Seeds.shipped();
    scenario = seeds.scenarios().getFirst().scenario();
    briefing = seeds.sourceOf(scenario).orElseThrow();
  }

  private int pieceStarting(String words) {
    List<Piece> pieces = commentary.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).text().startsWith(words)) {
        return i;
      }
    }
    throw new AssertionError("no paragraph starts with " + words);
  }

  private static Revision revision(Preview preview) throws TextRefused {
    return Revisions.make(new DocumentId("commentary"), "Commentary", "", preview);
  }

  @Test
  void eachLineIsAParagraph() {
    assertEquals(17, commentary.pieces().size());
  }

  @Test
  void theButtonTextGluedToASentenceIsCutAndRecorded() throws TextRefused {
    int glued = pieceStarting("Share on Twitter");
    Revision cut =
        revision(
            commentary.edited(List.of(new Edit.CutWords(glued, 0, "Share on Twitter".length()))));
    assertEquals(List.of("Share on Twitter"), cut.cuts().stream().map(Cut::text).toList());
    assertFalse(cut.slice(cut.paragraph(glued + 1).orElseThrow()).contains("Twitter"));
  }

  @Test
  void everyCitationIsFoundOrSuggestedThere() throws TextRefused {
    Revision revision = revision(commentary);
    CitationMap map = Citations.map(scenario, revision);
    map.placements()
        .forEach((citing, placement) -> {
          switch (placement) {
            case Placement.Found found ->
                assertTrue(Passages.check(revision, found.passage()).isEmpty());
            case Placement.Suggested suggested ->
                suggested
                    .suggestions()
                    .forEach(s -> assertTrue(Passages.check(revision, s.passage()).isEmpty()));
            case Placement.Own own -> throw new AssertionError(citing.key() + " has no place");
          }
        });
  }

  /** By words that only the paragraph has, which the best suggestion should lie in. */
  private static final Map<String, String> EXPECTED =
      Map.ofEntries(
          Map.entry("action/us-imet", "Military Education"),
          Map.entry("action/us-sales", "Saudi"),
          Map.entry("action/us-korea", "Saudi"),
          Map.entry("action/us-declassify", "security experts"),
          Map.entry("action/us-economy", "Congress"),
          Map.entry("action/us-guidance", "cadre"),
          Map.entry("action/us-rethink", "Partnership"),
          Map.entry("action/ru-coerce", "2008"),
          Map.entry("action/ru-economy", "on the wane"),
          Map.entry("action/kz-west", "Danilov"),
          Map.entry("action/kz-hedge", "five nations"),
          Map.entry("fact/ukraine-sharing", "security experts"),
          Map.entry("fact/lesson", "2008"),
          Map.entry("action/us-conference", "Kurilla"),
          Map.entry("action/kz-belarusian-way", "Danilov"),
          Map.entry("action/ru-help", "anti-government"),
          Map.entry("fact/parade-2023", "anti-government"));

  @Test
  void theBestSuggestionIsTheParagraphThatSpeaksOfIt() throws TextRefused {
    Revision revision = revision(commentary);
    Citations.map(scenario, revision)
        .placements()
        .forEach((citing, placement) -> {
          String expected = EXPECTED.get(citing.key());
          if (expected != null) {
            var suggested = assertInstanceOf(Placement.Suggested.class, placement, citing.key());
            int number = suggested.suggestions().getFirst().paragraph();
            String words = revision.slice(revision.paragraph(number).orElseThrow());
            assertTrue(words.contains(expected), citing.key() + " is suggested at ¶" + number);
          }
        });
  }

  @Test
  void theBriefingSharesNoSentenceWithIt() throws TextRefused {
    Set<List<String>> theirs = runs(revision(commentary).text());
    for (List<String> run : runs(briefing.text())) {
      assertFalse(theirs.contains(run), "in both: " + String.join(" ", run));
    }
    assertTrue(CodePoints.count(briefing.text()) > 4_000);
  }

  /** All runs of six words, in lower case. */
  private static Set<List<String>> runs(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+");
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + 6 <= words.length; i++) {
      runs.add(List.of(words).subList(i, i + 6));
    }
    return runs;
  }
}
