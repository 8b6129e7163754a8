package org.whitecell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.whitecell.scenario.SmallScenario.NORTH;
import static org.whitecell.scenario.SmallScenario.SOUTH;

import org.junit.jupiter.api.Test;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.document.Passage;
import org.whitecell.words.Text;

class MarkRulesTest {
  private final Played play = Played.opened();
  private final SeatId ann = play.player(NORTH, "Ann");
  private final SeatId bo = play.player(SOUTH, "Bo");

  private AnnotationId marks(Layer layer) {
    play.order(
        ann,
        new Command.Annotate(
            Played.passage(4, 10), Kind.COMMENT, layer, Text.of("Whose border?"), null));
    return new AnnotationId(play.lastMade());
  }

  @Test
  void theQuoteIsTheTextAtTheOffsets() {
    Passage wrong = new Passage(4, 10, "harbour", "The ", " is");
    play.order(ann, new Command.Annotate(wrong, Kind.HIGHLIGHT, Layer.ACTOR, Text.NONE, null));
    play.assertRefused(Refusal.Code.PASSAGE_MISMATCH);
  }

  @Test
  void anotherActorsNoteIsRefusedLikeOneThatIsNot() {
    AnnotationId note = marks(Layer.ACTOR);
    assertEquals(
        play.order(bo, new Command.Reply(new AnnotationId("none"), Text.of("Ours"))),
        play.order(bo, new Command.Reply(note, Text.of("Ours"))));
  }

  @Test
  void aNoteForEveryoneIsAnsweredByAnyPlayer() {
    AnnotationId note = marks(Layer.EVERYONE);
    play.order(bo, new Command.Reply(note, Text.of("Ours")));
    assertEquals(1, play.events().size());
  }

  @Test
  void aDeletedParentKeepsItsThread() {
    AnnotationId note = marks(Layer.EVERYONE);
    play.order(bo, new Command.Reply(note, Text.of("Ours")));
    play.order(ann, new Command.DeleteAnnotation(note));
    assertEquals(
        Annotation.Fate.DELETED, State.known(play.state().marks().annotations(), note).fate());
    assertEquals(1, play.state().marks().replies().size());
    play.order(bo, new Command.Reply(note, Text.of("It was ours")));
    assertEquals(1, play.events().size());
  }

  @Test
  void onlyItsAuthorChangesANote() {
    AnnotationId note = marks(Layer.EVERYONE);
    play.order(bo, new Command.EditAnnotation(note, Text.of("Mine"), null));
    play.assertRefused(Refusal.Code.NOT_ALLOWED);
  }

  @Test
  void aLayerIsWidenedAndNeverNarrowed() {
    AnnotationId note = marks(Layer.ACTOR);
    play.order(ann, new Command.WidenAnnotation(note, Layer.EVERYONE));
    play.order(ann, new Command.WidenAnnotation(note, Layer.ACTOR));
    play.assertRefused(Refusal.Code.NOT_ALLOWED);
  }

  @Test
  void observersReadAndDoNotWrite() {
    SeatId eve = play.seat(new Role.Observer(), "Eve");
    play.order(
        eve,
        new Command.Annotate(
            Played.passage(0, 3), Kind.HIGHLIGHT, Layer.EVERYONE, Text.NONE, null));
    play.assertRefused(Refusal.Code.NOT_ALLOWED);
  }

  @Test
  void aMillionCharactersAreRefused() {
    play.order(
        ann,
        new Command.Annotate(
            Played.passage(0, 3), Kind.COMMENT, Layer.ACTOR, Text.of("x".repeat(1_000_000)), null));
    play.assertRefused(Refusal.Code.TEXT_TOO_LONG);
  }
}
