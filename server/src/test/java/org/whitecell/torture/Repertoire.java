package org.whitecell.torture;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.document.Passage;
import org.whitecell.document.Revision;
import org.whitecell.session.Channel;
import org.whitecell.session.Command;
import org.whitecell.session.Event;
import org.whitecell.session.Role;
import org.whitecell.words.Text;

/** What a person does: every command says words that were never said before and makes one event. */
final class Repertoire {

  private static final int LONGEST_PASSAGE = 60;

  private final String name;
  private final Role role;
  private final Revision document;
  private final Random random;
  private final List<AnnotationId> notes = new ArrayList<>();
  private int said;

  Repertoire(String name, Role role, Revision document, Random random) {
    this.name = name;
    this.role = role;
    this.document = document;
    this.random = random;
  }

  Command.FromASeat next() {
    Text words = Text.of(name + " " + ++said);
    return switch (random.nextInt(6)) {
      case 0, 1 -> new Command.Say(new Channel.Everyone().id(), words);
      case 2 -> new Command.Say(among(role).id(), words);
      case 3 ->
          notes.isEmpty()
              ? annotate(words)
              : new Command.Reply(notes.get(random.nextInt(notes.size())), words);
      default -> annotate(words);
    };
  }

  private Command.FromASeat annotate(Text words) {
    Layer layer = random.nextBoolean() ? Layer.EVERYONE : Layer.ACTOR;
    return new Command.Annotate(passage(), Kind.COMMENT, layer, words, null);
  }

  private Passage passage() {
    int length = 1 + random.nextInt(LONGEST_PASSAGE);
    int codePoints = document.text().codePointCount(0, document.text().length());
    int start = random.nextInt(codePoints - length);
    return document.passage(start, start + length);
  }

  private static Channel among(Role role) {
    return role instanceof Role.Player(var actor)
        ? new Channel.Within(actor)
        : new Channel.InWhiteCell();
  }

  /** A note was made, and may be replied to. */
  void made(Command command, String id) {
    if (command instanceof Command.Annotate) {
      notes.add(new AnnotationId(id));
    }
  }

  /** The words that a command of the repertoire says. */
  static @Nullable Text words(Command command) {
    return switch (command) {
      case Command.Say say -> say.text();
      case Command.Annotate annotate -> annotate.body();
      case Command.Reply reply -> reply.body();
      default -> null;
    };
  }

  /** The words that an event of the repertoire keeps. */
  static @Nullable Text words(Event event) {
    return switch (event) {
      case Event.MessageSaid message -> message.text();
      case Event.AnnotationMade note -> note.body();
      case Event.ReplyMade reply -> reply.body();
      default -> null;
    };
  }
}
