package org.whitecell.demo;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.document.Passage;
import org.whitecell.scenario.TagId;
import org.whitecell.session.Channel;
import org.whitecell.session.Command;
import org.whitecell.words.Text;

/** Somebody at the table, and what everybody there can do. */
sealed class Sitter permits Player, Chair {

  private static final Duration A_CLICK = Duration.ofSeconds(3);

  private final Table table;
  private final SeatWindow window;

  Sitter(Table table, SeatWindow window) {
    this.table = table;
    this.window = window;
  }

  Table table() {
    return table;
  }

  SeatWindow window() {
    return window;
  }

  String asks(Command.FromASeat command) {
    table.passes(A_CLICK);
    return window.ask(command);
  }

  Note highlights(Layer layer, String quote) {
    return marks(Kind.HIGHLIGHT, layer, quote, "", null);
  }

  Note comments(Layer layer, String quote, String words) {
    return marks(Kind.COMMENT, layer, quote, words, null);
  }

  Note wonders(Layer layer, String quote, String words) {
    return marks(Kind.QUESTION, layer, quote, words, null);
  }

  Note tags(Layer layer, String quote, String tag, String words) {
    return marks(Kind.TAG, layer, quote, words, new TagId(tag));
  }

  private Note marks(Kind kind, Layer layer, String quote, String words, @Nullable TagId tag) {
    Passage passage = table.passage(quote);
    table.passesWriting(words);
    String made = asks(new Command.Annotate(passage, kind, layer, Text.of(words), tag));
    return new Note(new AnnotationId(made), passage);
  }

  void replies(Note to, String words) {
    table.passesWriting(words);
    asks(new Command.Reply(to.id(), Text.of(words)));
  }

  void settles(Note note) {
    asks(new Command.ResolveAnnotation(note.id()));
  }

  void says(Channel channel, String words) {
    table.passesWriting(words);
    asks(new Command.Say(channel.id(), Text.of(words)));
  }

  void saysToAll(String words) {
    says(new Channel.Everyone(), words);
  }
}
