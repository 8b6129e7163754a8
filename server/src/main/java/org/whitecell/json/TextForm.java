package org.whitecell.json;

import org.whitecell.words.Text;

/** How people's words stand in JSON. */
public interface TextForm {

  /** Words stand where they are said; a blank is written as null, and refused when read. */
  TextForm PLAIN = new Plain(Blanks.REFUSED);

  /** Words stand where they are said; null is a blank. */
  TextForm BLANKABLE = new Plain(Blanks.READ);

  Form write(Text text);

  /**
   * @throws IllegalArgumentException when no words can stand so, saying why
   */
  Text read(Form form);

  /** What stands for a text. */
  sealed interface Form {
    record Said(String words) implements Form {}

    record Blank() implements Form {}

    /** The words lie elsewhere, under this number. */
    record Elsewhere(int index) implements Form {}
  }

  /** What becomes of a blank that is read. */
  enum Blanks {
    READ,
    REFUSED
  }

  /** Words where they are said. */
  record Plain(Blanks blanks) implements TextForm {
    @Override
    public Form write(Text text) {
      String words = text.value();
      return words == null ? new Form.Blank() : new Form.Said(words);
    }

    @Override
    public Text read(Form form) {
      return switch (form) {
        case Form.Said(String words) -> Text.of(words);
        case Form.Blank() when blanks == Blanks.READ -> Text.BLANKED;
        case Form.Blank(), Form.Elsewhere(_) ->
            throw new IllegalArgumentException("a text was expected");
      };
    }
  }
}
