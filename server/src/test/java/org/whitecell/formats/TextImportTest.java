package org.whitecell.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whitecell.document.DocumentId;
import org.whitecell.document.Edit;
import org.whitecell.document.Piece;
import org.whitecell.document.Revision;
import org.whitecell.document.TextRefused;
import org.whitecell.formats.TextImport.Format;

class TextImportTest {
  private static final DocumentId DOCUMENT = new DocumentId("d");

  private static List<String> plain(String text) throws TextRefused {
    return texts(TextImport.read(text, Format.PLAIN_TEXT));
  }

  private static List<String> texts(Imported imported) {
    return imported.preview().pieces().stream().map(Piece::text).toList();
  }

  private static TextRefused refusal(byte[] file) {
    return assertThrows(TextRefused.class, () -> TextImport.read(file, Format.PLAIN_TEXT));
  }

  private static Revision revision(String text) throws TextRefused {
    return Revisions.make(
        DOCUMENT, "Title", "", TextImport.read(text, Format.PLAIN_TEXT).preview());
  }

  @Test
  void blankLinesPartParagraphsAndLinesWithinAreJoined() throws TextRefused {
    assertEquals(List.of("One two.", "Three."), plain("One\n  two.\n \t\n\nThree.\n"));
  }

  @Test
  void whereNoLineIsBlankEachLineIsAParagraph() throws TextRefused {
    assertEquals(List.of("One.", "Two."), plain("\n\nOne.\nTwo.\n\n"));
  }

  @Test
  void lineEndsOfEverySystemAreTheSame() throws TextRefused {
    List<String> expected = List.of("One.", "Two.");
    assertEquals(expected, plain("One.\r\nTwo."));
    assertEquals(expected, plain("One.\rTwo."));
    assertEquals(expected, plain("One.\u0085Two."));
    assertEquals(expected, plain("One.\u2029Two."));
    assertEquals(expected, plain("One.\fTwo."));
  }

  @Test
  void controlCharactersAndDirectionOverridesAreLeftOut() throws TextRefused {
    assertEquals(
        List.of("bellfree text na\u200cme"),
        plain("bell\u0007free\ttext \u202ena\u200cme\u0000\u00ad".replace("\u0000", "")));
  }

  @Test
  void composedAndDecomposedLettersAreTheSameText() throws TextRefused {
    assertEquals(revision("Caf\u00e9").id(), revision("Cafe\u0301").id());
  }

  @Test
  void linesOfIdeographsAreJoinedWithoutASpace() throws TextRefused {
    assertEquals(List.of("中亚各国，哈萨克斯坦", "二"), plain("中亚\n各国，\n哈萨克斯坦\n\n二"));
  }

  @Test
  void byteOrderMarksAndUtf16AreRead() throws TextRefused {
    for (byte[] file :
        List.of(
            "\uFEFFҚазақ 😀".getBytes(StandardCharsets.UTF_8),
            "\uFEFFҚазақ 😀".getBytes(StandardCharsets.UTF_16LE),
            "\uFEFFҚазақ 😀".getBytes(StandardCharsets.UTF_16BE),
            "Қазақ 😀".getBytes(StandardCharsets.UTF_8))) {
      assertEquals(List.of("Қазақ 😀"), texts(TextImport.read(file, Format.PLAIN_TEXT)));
    }
  }

  @Test
  void brokenEncodingsAreRefusedWithThePlace() {
    TextRefused refused = refusal(new byte[] {'a', '\n', 'b', (byte) 0xE9, 'c'});
    assertEquals("text-encoding", refused.code());
    assertTrue(refused.words().contains("byte 4, in line 2"), refused.words());
    assertEquals("text-encoding", refusal(new byte[] {'a', (byte) 0xC3}).code());
    assertEquals(
        "text-encoding",
        refusal(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8, 'a', 0}).code());
    assertEquals("text-encoding", refusal(new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF}).code());
    assertEquals(
        "text-encoding",
        assertThrows(TextRefused.class, () -> TextImport.read("a\ud83d b", Format.PLAIN_TEXT))
            .code());
  }

  @Test
  void filesThatAreNoTextsAreRefused() {
    assertEquals("text-binary", refusal("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)).code());
    assertEquals("text-binary", refusal(new byte[] {'P', 'K', 3, 4, 9}).code());
    assertEquals("text-binary", refusal(new byte[] {'a', 0, 'b'}).code());
  }

  @Test
  void emptyFilesAreRefused() {
    assertEquals("text-empty", refusal(new byte[0]).code());
    assertEquals("text-empty", refusal(" \n\t\u0007\n".getBytes(StandardCharsets.UTF_8)).code());
  }

  @Test
  void oversizedFilesAreRefused() {
    assertEquals("file-too-large", refusal(new byte[TextBytes.LARGEST + 1]).code());
    byte[] long_ = "x".repeat(5_000_001).getBytes(StandardCharsets.UTF_8);
    assertEquals("text-too-long", refusal(long_).code());
  }

  @Test
  void theLongestTextIsTaken() throws TextRefused {
    Revision longest = revision("😀 word\n".repeat(714_285));
    assertTrue(longest.length() > 4_900_000);
  }

  @Test
  void theSameTextIsTheSameRevisionAndAChangedOneIsNot() throws TextRefused {
    Revision first = revision("One.\n\nTwo.");
    assertEquals(first.id(), revision("One.\r\n\r\n\r\nTwo.\n").id());
    assertNotEquals(first.id(), revision("One.\n\nTwo!").id());
    assertNotEquals(first.id(), revision("One.\n\nTwo.\n\nThree.").id());
    assertTrue(Revisions.isTrulyNamed(first));
  }

  @Test
  void aTextReachedByCutsIsTheSameRevisionAsTheTextItself() throws TextRefused {
    Revision cut =
        Revisions.make(
            DOCUMENT,
            "Title",
            "",
            TextImport.read("One.\n\nAdvert\n\nTwo.", Format.PLAIN_TEXT)
                .preview()
                .edited(List.of(new Edit.Drop(1))));
    assertEquals(revision("One.\n\nTwo.").id(), cut.id());
    assertEquals("Advert", cut.cuts().getFirst().text());
  }

  @Test
  void aTitleIsNeeded() throws TextRefused {
    var preview = TextImport.read("One.", Format.PLAIN_TEXT).preview();
    assertEquals(
        "title-missing",
        assertThrows(TextRefused.class, () -> Revisions.make(DOCUMENT, " \n", "", preview)).code());
    assertEquals(
        "title-too-long",
        assertThrows(
                TextRefused.class, () -> Revisions.make(DOCUMENT, "t".repeat(301), "", preview))
            .code());
  }

  @Test
  void theFormatGoesByTheFileName() {
    assertEquals(Format.MARKDOWN, Format.ofFileName("Brief.MD"));
    assertEquals(Format.PLAIN_TEXT, Format.ofFileName("brief.txt"));
  }
}
