package org.whitecell.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PreviewTest {
  private static Preview of(String... texts) {
    List<Piece> pieces = new ArrayList<>();
    for (String text : texts) {
      pieces.add(new Piece(Form.PLAIN, text));
    }
    return new Preview(pieces, List.of());
  }

  private static List<String> texts(Preview preview) {
    return preview.pieces().stream().map(Piece::text).toList();
  }

  @Test
  void aDroppedParagraphIsGoneAndRecordedWhereItStood() throws TextRefused {
    Preview.Body body = of("One.", "Share this!", "Two.").edited(List.of(new Edit.Drop(1))).body();
    assertEquals("One.\nTwo.", body.text());
    assertEquals(List.of(new Cut(5, "Share this!", Cut.What.PARAGRAPH)), body.cuts());
  }

  @Test
  void whatIsDroppedAtTheEndIsRecordedAtTheEnd() throws TextRefused {
    Preview.Body body =
        of("One.", "Footer", "©").edited(List.of(new Edit.Drop(2), new Edit.Drop(1))).body();
    assertEquals("One.", body.text());
    assertEquals(List.of("Footer", "©"), body.cuts().stream().map(Cut::text).sorted().toList());
    body.cuts().forEach(cut -> assertEquals(4, cut.at()));
  }

  @Test
  void wordsGluedToASentenceAreCut() throws TextRefused {
    Preview.Body body =
        of("Share on 𝕏On that day, it rained.")
            .edited(List.of(new Edit.CutWords(0, 0, 10)))
            .body();
    assertEquals("On that day, it rained.", body.text());
    assertEquals(List.of(new Cut(0, "Share on 𝕏", Cut.What.WORDS)), body.cuts());
  }

  @Test
  void cuttingAllTheWordsOfAParagraphDropsIt() throws TextRefused {
    Preview edited = of("One.", "Two.").edited(List.of(new Edit.CutWords(0, 0, 4)));
    assertEquals(List.of("Two."), texts(edited));
    assertEquals(Cut.What.PARAGRAPH, edited.omissions().getFirst().what());
  }

  @Test
  void cutWordsLeaveOneSpaceBehind() throws TextRefused {
    assertEquals(
        List.of("It rained today."),
        texts(of("It really rained today.").edited(List.of(new Edit.CutWords(0, 3, 9)))));
  }

  @Test
  void splitAndJoinUndoEachOther() throws TextRefused {
    Preview whole = of("First half. Second half.", "Other.");
    Preview split = whole.edited(List.of(new Edit.Split(0, 11)));
    assertEquals(List.of("First half.", "Second half.", "Other."), texts(split));
    assertEquals(whole, split.edited(List.of(new Edit.Join(0))));
  }

  @Test
  void ideographsAreJoinedWithoutASpace() throws TextRefused {
    assertEquals(List.of("中亚各国"), texts(of("中亚", "各国").edited(List.of(new Edit.Join(0)))));
  }

  @Test
  void numbersCountParagraphsOnly() throws TextRefused {
    Preview preview =
        new Preview(
            List.of(
                new Piece(Form.PLAIN, "One."),
                new Piece(new Form.Titled(2), "Part two"),
                new Piece(Form.PLAIN, "Two.")),
            List.of());
    assertEquals(
        List.of(Paragraph.plain(1, 0, 4), new Heading(2, 5, 13), Paragraph.plain(2, 14, 18)),
        preview.body().blocks());
  }

  @Test
  void anEditThatDoesNotFitIsRefused() {
    Preview preview = of("One.", "Two.");
    for (Edit edit :
        List.<Edit>of(
            new Edit.Drop(2),
            new Edit.Drop(-1),
            new Edit.Join(1),
            new Edit.Split(0, 0),
            new Edit.Split(0, 4),
            new Edit.CutWords(0, 2, 2),
            new Edit.CutWords(0, 2, 5),
            new Edit.CutWords(0, -1, 2))) {
      TextRefused refused =
          assertThrows(TextRefused.class, () -> preview.edited(List.of(edit)), edit::toString);
      assertEquals("edit-out-of-range", refused.code());
    }
  }

  @Test
  void aTextOfWhichNothingIsLeftIsRefused() throws TextRefused {
    Preview nothing = of("One.").edited(List.of(new Edit.Drop(0)));
    assertEquals("text-empty", assertThrows(TextRefused.class, nothing::body).code());
  }

  @Provide
  Arbitrary<List<String>> paragraphs() {
    return TextArbitraries.words().list().ofMinSize(2).ofMaxSize(6);
  }

  @Property(tries = 500)
  void whateverIsEditedTheBlocksCoverTheTextAndCutsLieInIt(
      @ForAll("paragraphs") List<String> texts,
      @ForAll @Size(max = 8) List<@IntRange(max = 100_000) Integer> picks) {
    Preview preview = of(texts.toArray(String[]::new));
    for (int pick : picks) {
      try {
        preview = preview.edited(List.of(edit(preview, pick)));
      } catch (TextRefused refused) {
        assertEquals("edit-out-of-range", refused.code());
      }
    }
    if (preview.pieces().isEmpty()) {
      return;
    }
    try {
      Preview.Body body = preview.body();
      Revision revision =
          Revision.of(
              new RevisionId("0".repeat(64)),
              new DocumentId("d"),
              "t",
              "",
              body.text(),
              body.blocks(),
              body.cuts());
      int last = 0;
      for (Cut cut : revision.cuts()) {
        assertEquals(cut.at(), Math.clamp(cut.at(), last, revision.length()));
        last = cut.at();
      }
    } catch (TextRefused refused) {
      throw new AssertionError(refused);
    }
  }

  private static Edit edit(Preview preview, int pick) {
    int pieces = Math.max(1, preview.pieces().size());
    int piece = pick % pieces;
    int length =
        preview.pieces().isEmpty() ? 1 : CodePoints.count(preview.pieces().get(piece).text());
    int at = (pick / 7) % length;
    return switch (pick % 4) {
      case 0 -> new Edit.Drop(piece);
      case 1 -> new Edit.Join(piece);
      case 2 -> new Edit.Split(piece, at);
      default -> new Edit.CutWords(piece, at, at + 1 + pick % (length - at));
    };
  }
}
