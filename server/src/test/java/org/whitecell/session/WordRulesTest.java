package org.whitecell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whitecell.scenario.SmallScenario.NORTH;
import static org.whitecell.scenario.SmallScenario.SOUTH;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.annotation.ReplyId;
import org.whitecell.scenario.FactId;
import org.whitecell.scenario.InjectId;
import org.whitecell.scenario.SmallScenario;
import org.whitecell.words.Text;

/** Words are taken off the wall by naming what says them. */
class WordRulesTest {
  private static final Text WHY = Text.of("It names somebody");

  private final Played play = Played.opened();
  private final SeatId ann = play.player(NORTH, "Ann");
  private final SeatId bo = play.player(SOUTH, "Bo");

  private AnnotationId notes(Layer layer) {
    play.order(
        ann,
        new Command.Annotate(
            Played.passage(4, 10), Kind.COMMENT, layer, Text.of("Whose border?"), null));
    return new AnnotationId(play.lastMade());
  }

  private Decision takesOff(SeatId seat, Worded thing) {
    return play.order(seat, new Command.BlankWordsOf(thing, WHY));
  }

  private long now() {
    return play.state().seq();
  }

  @Test
  void aNoteGoesWithAllItsEdits() {
    Worded note = new Worded.OfNote(notes(Layer.ACTOR));
    long made = now();
    play.order(bo, new Command.Say(new Channel.Everyone().id(), Text.of("Meanwhile")));
    play.order(
        ann,
        new Command.EditAnnotation(
            new AnnotationId(((Worded.OfNote) note).annotation().value()),
            Text.of("Whose harbour?"),
            null));
    long edited = now();
    takesOff(play.lead(), note);
    assertEquals(List.of(new Event.WordsBlanked(List.of(made, edited), WHY)), play.events());
  }

  @Test
  void whatIsGoneCannotGoTwiceNorBeWrittenAnew() {
    AnnotationId note = notes(Layer.EVERYONE);
    play.order(ann, new Command.Reply(note, Text.of("Ours")));
    ReplyId reply = new ReplyId(play.lastMade());
    for (Worded thing : List.of(new Worded.OfNote(note), new Worded.OfReply(reply))) {
      takesOff(play.lead(), thing);
      assertEquals(1, play.events().size());
      takesOff(play.lead(), thing);
      play.assertRefused(Refusal.Code.NOT_FOUND);
    }
    play.order(ann, new Command.EditAnnotation(note, Text.of("Whose border?"), null));
    play.assertRefused(Refusal.Code.NOT_ALLOWED);
    play.order(ann, new Command.EditReply(reply, Text.of("Ours")));
    play.assertRefused(Refusal.Code.NOT_ALLOWED);
  }

  @Test
  void onlyTheWhiteCellTakesWordsOffAndSaysWhy() {
    AnnotationId note = notes(Layer.EVERYONE);
    takesOff(ann, new Worded.OfNote(note));
    play.assertRefused(Refusal.Code.NOT_ALLOWED);
    play.order(play.lead(), new Command.BlankWordsOf(new Worded.OfNote(note), Text.of(" ")));
    play.assertRefused(Refusal.Code.REASON_NEEDED);
  }

  @Test
  void whatOneMayNotSeeIsRefusedLikeWhatIsNot() {
    Worded hidden = new Worded.OfNote(notes(Layer.ACTOR));
    Worded within = new Worded.OfMessage(says(ann, new Channel.Within(NORTH)));
    Decision absent = takesOff(bo, new Worded.OfNote(new AnnotationId("none")));
    assertEquals(absent, takesOff(bo, hidden));
    assertEquals(absent, takesOff(bo, within));
    assertEquals(absent, takesOff(bo, new Worded.OfMove(new MoveId("none"))));
    play.assertRefused(Refusal.Code.NOT_FOUND);
  }

  private MessageId says(SeatId seat, Channel channel) {
    play.order(seat, new Command.Say(channel.id(), Text.of("Between us")));
    return new MessageId(play.lastMade());
  }

  @Test
  void aNameGoesWithEveryNameTheSeatEverHad() {
    long lead = 2;
    play.order(play.lead(), new Command.Rename(Text.of("Laura")));
    long renamed = now();
    takesOff(play.lead(), new Worded.OfSeat(play.lead()));
    assertEquals(List.of(new Event.WordsBlanked(List.of(lead, renamed), WHY)), play.events());
  }

  @Test
  void anInjectGoesWithTheFactThatItBroughtAndTheFactWithTheInject() {
    play.order(play.lead(), new Command.StartPlay());
    for (boolean byTheFact : new boolean[] {true, false}) {
      play.order(
          play.lead(),
          new Command.WriteInject(Text.of("Storm"), Text.of("A storm rose"), List.of(), List.of()));
      InjectId inject = new InjectId(play.lastMade());
      FactId fact = new FactId(play.lastMade() + "-1");
      long last = now();
      takesOff(play.lead(), byTheFact ? new Worded.OfFact(fact) : new Worded.OfInject(inject));
      Set<Long> gone = Set.copyOf(((Event.WordsBlanked) play.events().getFirst()).entries());
      assertEquals(Set.of(last - 1, last), gone);
    }
  }

  @Test
  void theScenariosOwnFactsAreNobodysWords() {
    takesOff(play.lead(), new Worded.OfFact(SmallScenario.scenario().facts().getFirst().id()));
    play.assertRefused(Refusal.Code.NOT_FOUND);
  }

  @Test
  void itIsDoneAfterTheCloseToo() {
    AnnotationId note = notes(Layer.EVERYONE);
    play.closes();
    takesOff(play.lead(), new Worded.OfNote(note));
    assertEquals(1, play.events().size());
  }

  /** Whoever adds an event with words says whose they are, or that its number alone names them. */
  @Test
  void everyEventWithWordsBelongsToSomething() {
    Set<Class<?>> byNumberAlone =
        Set.of(
            Event.SessionOpened.class,
            Event.IndicatorMoved.class,
            Event.IndicatorCorrected.class,
            Event.BudgetSet.class,
            Event.WordsBlanked.class);
    Set<Class<?>> found =
        RandomPlay.of(11, 3_000).log().stream()
            .map(Recorded::event)
            .filter(event -> hasWords(event.getClass()))
            .filter(event -> Worded.in(event).findAny().isEmpty())
            .map(Event::getClass)
            .collect(Collectors.toSet());
    assertTrue(byNumberAlone.containsAll(found), () -> "nobody's words: " + found);
  }

  private static boolean hasWords(Class<?> event) {
    return Arrays.stream(event.getRecordComponents())
        .map(RecordComponent::getType)
        .anyMatch(type -> type == Text.class || type == MoveContent.class);
  }
}
