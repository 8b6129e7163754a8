package org.whitecell.document;

import java.util.ArrayList;
import java.util.List;

/**
 * An imported text before it becomes a revision: its pieces in order, and what was left out so far.
 * Immutable: every edit makes another preview.
 */
public record Preview(List<Piece> pieces, List<Omission> omissions) {
  /** The longest text, in code points. */
  public static final int LONGEST = 5_000_000;

  public Preview {
    pieces = List.copyOf(pieces);
    omissions = List.copyOf(omissions);
  }

  /** The preview after these edits, one after another. */
  public Preview edited(List<Edit> edits) throws TextRefused {
    Editing editing = new Editing(this);
    for (Edit edit : edits) {
      editing.apply(edit);
    }
    return editing.preview();
  }

  /**
   * The canonical text, its blocks and its cuts.
   *
   * @throws TextRefused when nothing is left, or more than {@link #LONGEST} code points
   */
  public Body body() throws TextRefused {
    if (pieces.isEmpty()) {
      throw new TextRefused("text-empty", "There are no words in this text.");
    }
    List<Block> blocks = new ArrayList<>(pieces.size());
    StringBuilder text = new StringBuilder();
    int at = 0;
    int number = 0;
    for (Piece piece : pieces) {
      if (!blocks.isEmpty()) {
        text.append('\n');
        at++;
      }
      text.append(piece.text());
      int end = at + CodePoints.count(piece.text());
      blocks.add(
          switch (piece.form()) {
            case Form.Titled(int level) -> new Heading(level, at, end);
            case Form.Numbered(Paragraph.Kind kind, int depth, String marker) ->
                new Paragraph(++number, at, end, kind, depth, marker);
          });
      at = end;
      if (at > LONGEST) {
        throw new TextRefused(
            "text-too-long",
            "The text is longer than 5,000,000 characters: split it into several documents.");
      }
    }
    return new Body(text.toString(), blocks, cuts(blocks, at));
  }

  private List<Cut> cuts(List<Block> blocks, int length) {
    List<Cut> cuts = new ArrayList<>(omissions.size());
    for (Omission o : omissions) {
      int at = length;
      if (o.piece() < blocks.size()) {
        Block block = blocks.get(o.piece());
        at = Math.min(block.start() + o.at(), block.end());
      }
      cuts.add(new Cut(at, o.text(), o.what()));
    }
    return cuts;
  }

  /** What a revision is made of, but for its name and title. */
  public record Body(String text, List<Block> blocks, List<Cut> cuts) {
    public Body {
      blocks = List.copyOf(blocks);
      cuts = List.copyOf(cuts);
    }
  }
}
