package org.whitecell.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** A preview while edits are applied to it. Used by one thread, within one call. */
final class Editing {
  private final List<Piece> pieces;
  private final List<Omission> omissions;

  Editing(Preview preview) {
    pieces = new ArrayList<>(preview.pieces());
    omissions = new ArrayList<>(preview.omissions());
  }

  Preview preview() {
    List<Omission> inOrder = new ArrayList<>(omissions);
    inOrder.sort(Comparator.comparingInt(Omission::piece).thenComparingInt(Omission::at));
    return new Preview(pieces, inOrder);
  }

  void apply(Edit edit) throws TextRefused {
    require(edit.piece() >= 0 && edit.piece() < pieces.size(), edit);
    switch (edit) {
      case Edit.Drop(int piece) -> drop(piece);
      case Edit.Join join -> {
        require(join.piece() + 1 < pieces.size(), join);
        join(join.piece());
      }
      case Edit.Split split -> split(split);
      case Edit.CutWords cut -> cutWords(cut);
    }
  }

  private void drop(int piece) {
    Piece gone = pieces.remove(piece);
    omissions.replaceAll(o -> {
      if (o.piece() == piece) {
        return o.moved(piece, 0);
      }
      return o.piece() > piece ? o.moved(o.piece() - 1, o.at()) : o;
    });
    omissions.add(new Omission(piece, 0, gone.text(), Cut.What.PARAGRAPH));
  }

  private void join(int piece) {
    Piece first = pieces.get(piece);
    Piece second = pieces.remove(piece + 1);
    int shift = CodePoints.count(first.text() + CanonicalText.joiner(first.text(), second.text()));
    pieces.set(piece, new Piece(first.form(), CanonicalText.join(first.text(), second.text())));
    omissions.replaceAll(o -> {
      if (o.piece() == piece + 1) {
        return o.moved(piece, o.at() + shift);
      }
      return o.piece() > piece ? o.moved(o.piece() - 1, o.at()) : o;
    });
  }

  private void split(Edit.Split split) throws TextRefused {
    int index = split.piece();
    Piece whole = pieces.get(index);
    CodePoints text = CodePoints.of(whole.text());
    require(split.at() > 0 && split.at() < text.length(), split);
    String left = CanonicalText.line(text.slice(0, split.at()));
    String right = CanonicalText.line(text.slice(split.at(), text.length()));
    require(!left.isEmpty() && !right.isEmpty(), split);
    pieces.set(index, new Piece(whole.form(), left));
    pieces.add(index + 1, new Piece(whole.form().continued(), right));
    omissions.replaceAll(o -> {
      if (o.piece() > index) {
        return o.moved(o.piece() + 1, o.at());
      }
      return o.piece() == index && o.at() >= split.at()
          ? o.moved(index + 1, o.at() - split.at())
          : o;
    });
  }

  private void cutWords(Edit.CutWords cut) throws TextRefused {
    int index = cut.piece();
    Piece piece = pieces.get(index);
    CodePoints text = CodePoints.of(piece.text());
    require(cut.start() >= 0 && cut.start() < cut.end() && cut.end() <= text.length(), cut);
    String before = text.slice(0, cut.start());
    String rest = CanonicalText.line(before + text.slice(cut.end(), text.length()));
    if (rest.isEmpty()) {
      drop(index);
      return;
    }
    pieces.set(index, new Piece(piece.form(), rest));
    IntUnaryOperator moved =
        at -> at <= cut.start() ? at : Math.max(cut.start(), at - (cut.end() - cut.start()));
    omissions.replaceAll(o -> o.piece() == index ? o.moved(index, moved.applyAsInt(o.at())) : o);
    omissions.add(
        new Omission(index, cut.start(), text.slice(cut.start(), cut.end()), Cut.What.WORDS));
  }

  private static void require(boolean holds, Edit edit) throws TextRefused {
    if (!holds) {
      throw new TextRefused(
          "edit-out-of-range",
          "This change does not fit the text as it now stands: " + edit + ". Load it anew.");
    }
  }
}
