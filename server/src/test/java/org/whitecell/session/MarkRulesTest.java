package org.whitecell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whitecell.scenario.SmallScenario.NORTH;
import static org.whitecell.scenario.SmallScenario.SOUTH;

import org.junit.jupiter.api.Test;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.annotation.ReplyId;
import org.whitecell.document.Passage;
import org.whitecell.sight.Card;
import org.whitecell.sight.Sight;
import org.whitecell.sight.ViewKey;
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
    play.order(ann, new Command.WidenAnnotation(note, Layer.EVERYONE, null));
    play.order(ann, new Command.WidenAnnotation(note, Layer.ACTOR, null));
    play.assertRefused(Refusal.Code.NOT_ALLOWED);
  }

  private ReplyId replies(SeatId seat, AnnotationId note) {
    play.order(seat, new Command.Reply(note, Text.of("Between us")));
    return new ReplyId(play.lastMade());
  }

  private boolean reads(SeatId seat, ReplyId reply) {
    return Sight.view(
            ViewKey.of(State.known(play.state().seats(), seat), play.state()), play.state())
        .stream()
        .anyMatch(card -> card instanceof Card.ReplyCard r && r.reply().equals(reply));
  }

  @Test
  void whenANoteIsOpenedTheRepliesOfOthersStayWithThoseTheyWereWrittenFor() {
    SeatId abe = play.player(NORTH, "Abe");
    AnnotationId note = marks(Layer.ACTOR);
    ReplyId own = replies(ann, note);
    ReplyId fellows = replies(abe, note);
    play.order(ann, new Command.WidenAnnotation(note, Layer.EVERYONE, null));
    ReplyId later = replies(abe, note);
    assertTrue(reads(bo, own) && reads(bo, later), "what Ann wrote herself, and what came after");
    assertFalse(reads(bo, fellows), "what Abe wrote for his side");
    assertTrue(reads(ann, fellows) && reads(abe, fellows) && reads(play.lead(), fellows));
    assertEquals(
        play.order(bo, new Command.EditReply(new ReplyId("none"), Text.of("Mine"))),
        play.order(bo, new Command.EditReply(fellows, Text.of("Mine"))));
  }

  @Test
  void whatStayedOnceStaysWhenTheNoteIsOpenedFurther() {
    AnnotationId note = marks(Layer.WHITE_CELL);
    ReplyId leads = replies(play.lead(), note);
    SeatId abe = play.player(NORTH, "Abe");
    play.order(ann, new Command.WidenAnnotation(note, Layer.ACTOR, null));
    play.order(
        ann,
        new Command.WidenAnnotation(
            note, Layer.EVERYONE, Command.WidenAnnotation.Replies.COME_ALONG));
    assertTrue(reads(ann, leads));
    assertFalse(reads(abe, leads) || reads(bo, leads));
  }

  @Test
  void theRepliesComeAlongWhereThatIsSaid() {
    AnnotationId note = marks(Layer.ACTOR);
    ReplyId fellows = replies(play.player(NORTH, "Abe"), note);
    play.order(
        ann,
        new Command.WidenAnnotation(
            note, Layer.EVERYONE, Command.WidenAnnotation.Replies.COME_ALONG));
    assertTrue(reads(bo, fellows));
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
