package org.whitecell.formats;

import java.util.ArrayList;
import java.util.List;
import org.whitecell.document.CanonicalText;
import org.whitecell.document.Form;
import org.whitecell.document.Piece;
import org.whitecell.document.Preview;

/**
 * Plain text: paragraphs stand between blank lines, and lines within one are joined. Where no line
 * is blank, each line is a paragraph.
 */
final class PlainText {
  private PlainText() {}

  static Imported read(String text) {
    List<String> lines = CanonicalText.lines(text).strip().lines().toList();
    List<Piece> pieces = new ArrayList<>();
    if (lines.stream().noneMatch(String::isBlank)) {
      lines.forEach(line -> add(pieces, CanonicalText.line(line)));
    } else {
      StringBuilder paragraph = new StringBuilder();
      for (String line : lines) {
        if (line.isBlank()) {
          add(pieces, CanonicalText.line(paragraph.toString()));
          paragraph.setLength(0);
        } else {
          String words = line.strip();
          if (!paragraph.isEmpty()) {
            paragraph.append(CanonicalText.joiner(lastOf(paragraph), words));
          }
          paragraph.append(words);
        }
      }
      add(pieces, CanonicalText.line(paragraph.toString()));
    }
    return new Imported("", "", new Preview(pieces, List.of()));
  }

  private static String lastOf(StringBuilder text) {
    return text.substring(Math.max(0, text.length() - 2));
  }

  private static void add(List<Piece> pieces, String words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(Form.PLAIN, words));
    }
  }
}
