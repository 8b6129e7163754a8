package org.whitecell.sight;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whitecell.scenario.SmallScenario.NORTH;
import static org.whitecell.scenario.SmallScenario.SOUTH;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.whitecell.annotation.AnnotationId;
import org.whitecell.annotation.Kind;
import org.whitecell.annotation.Layer;
import org.whitecell.scenario.EffectSpec;
import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.scenario.Points;
import org.whitecell.scenario.SmallScenario;
import org.whitecell.session.Command;
import org.whitecell.session.Disclosure;
import org.whitecell.session.Effect;
import org.whitecell.session.Evidence;
import org.whitecell.session.Evolve;
import org.whitecell.session.MoveContent;
import org.whitecell.session.MoveId;
import org.whitecell.session.Played;
import org.whitecell.session.Reason;
import org.whitecell.session.Recorded;
import org.whitecell.session.Role;
import org.whitecell.session.SeatId;
import org.whitecell.session.State;
import org.whitecell.words.Text;

class SecrecyTest {
  private static final ViewKey SOUTHS = new ViewKey.OfActor(SOUTH, null);
  private static final ViewKey OBSERVERS = new ViewKey.OfObserver();

  /**
   * All changes that a key is sent over a whole log; groups that show it nothing leave no trace.
   */
  private static List<Change> sent(ViewKey key, Played played) {
    List<Change> sent = new ArrayList<>();
    State state = State.start(played.state().setting());
    for (Recorded recorded : played.log()) {
      State after = Evolve.apply(state, recorded);
      sent.addAll(Sight.changes(key, state, recorded, after));
      state = after;
    }
    return sent;
  }

  private record Room(Played play, SeatId ann, SeatId bo) {
    static Room open() {
      Played play = Played.opened();
      SeatId ann = play.player(NORTH, "Ann");
      SeatId bo = play.player(SOUTH, "Bo");
      play.seat(new Role.Observer(), "Eve");
      return new Room(play, ann, bo);
    }
  }

  /** Two runs that differ in one secret alone give the others the same. */
  private static void twins(Consumer<Room> one, Consumer<Room> other) {
    Room first = Room.open();
    Room second = Room.open();
    one.accept(first);
    other.accept(second);
    assertEquals(sent(SOUTHS, first.play()), sent(SOUTHS, second.play()));
    assertEquals(sent(OBSERVERS, first.play()), sent(OBSERVERS, second.play()));
    assertTrue(
        !sent(new ViewKey.OfWhiteCell(), first.play())
            .equals(sent(new ViewKey.OfWhiteCell(), second.play())),
        "the runs should differ for the white cell");
  }

  private static MoveContent move(String title) {
    return new MoveContent(null, Text.of(title), Text.NONE, List.of(), Disclosure.SEALED);
  }

  @Test
  void anothersSealedMoveLeavesNoTraceBeforeTheReveal() {
    twins(
        room -> {
          room.play().inPhase(PhaseKind.MOVE);
          room.play().submits(room.ann(), move("March"));
        },
        room -> room.play().inPhase(PhaseKind.MOVE));
  }

  @Test
  void aWithdrawnSealedMoveLeavesNoTraceAfterTheRevealEither() {
    twins(
        room -> {
          room.play().inPhase(PhaseKind.MOVE);
          var march = room.play().submits(room.ann(), move("March"));
          room.play().order(room.ann(), new Command.WithdrawMove(march));
          room.play().waits(Duration.ofMillis(-2)).inPhase(PhaseKind.ARGUE);
        },
        room -> room.play().inPhase(PhaseKind.MOVE).inPhase(PhaseKind.ARGUE));
  }

  @Test
  void whoOfTheWhiteCellRulesOnAMoveLeavesNoTrace() {
    twins(
        room -> {
          var march = shownMove(room);
          SeatId lead = room.play().lead();
          room.play().order(lead, new Command.TakeUpMove(march, null));
          room.play().order(lead, new Command.GiveBackMove(march));
          room.play().order(lead, new Command.EnterDice(march, 7, 2, 5));
          room.play().order(lead, new Command.CorrectDice(march, 3, 5, Text.of("Misread")));
        },
        SecrecyTest::shownMove);
  }

  private static MoveId shownMove(Room room) {
    room.play().inPhase(PhaseKind.MOVE);
    MoveId march = room.play().submits(room.ann(), move("March"));
    room.play().inPhase(PhaseKind.RULE);
    return march;
  }

  @Test
  void anInjectForOthersMovesAnIndicatorAsTheWhiteCellDoesByHand() {
    Effect effect = new Effect(SmallScenario.TRADE, Points.whole(1), 0, 0);
    twins(
        room ->
            room.play()
                .order(
                    room.play().inPhase(PhaseKind.MOVE).lead(),
                    new Command.WriteInject(
                        Text.of("News"), Text.of("It is so."), List.of(NORTH), List.of(effect))),
        room ->
            room.play()
                .order(
                    room.play().inPhase(PhaseKind.MOVE).lead(),
                    new Command.MoveIndicator(
                        SmallScenario.TRADE, Points.whole(1), Text.of("Rehearsed"))));
  }

  @Test
  void anothersOwnNotesAndTheThreadUnderThemLeaveNoTrace() {
    twins(
        room -> {
          room.play().order(room.ann(), note(Layer.ACTOR));
          AnnotationId made = new AnnotationId(room.play().lastMade());
          room.play().order(room.ann(), new Command.Reply(made, Text.of("Indeed")));
        },
        room -> {});
  }

  private static Command note(Layer layer) {
    return new Command.Annotate(
        Played.passage(4, 10), Kind.COMMENT, layer, Text.of("A secret"), null);
  }

  @Test
  void whatIsWrittenForTheWhiteCellAloneIsReadByItAndItsAuthor() {
    Room room = Room.open();
    SeatId abe = room.play().player(NORTH, "Abe");
    room.play().order(room.ann(), note(Layer.WHITE_CELL));
    State state = room.play().state();
    ViewKey anns = ViewKey.of(requireNonNull(state.seats().get(room.ann())), state);
    ViewKey abes = ViewKey.of(requireNonNull(state.seats().get(abe)), state);
    assertTrue(hasNote(Sight.view(anns, state)));
    assertFalse(hasNote(Sight.view(abes, state)));
    assertTrue(hasNote(Sight.view(new ViewKey.OfWhiteCell(), state)));
  }

  private static boolean hasNote(List<Card> view) {
    return view.stream().anyMatch(Card.AnnotationCard.class::isInstance);
  }

  @Test
  void citingANoteDoesNotShowItToThoseWhoMayNotReadIt() {
    Room room = Room.open();
    room.play().order(room.ann(), note(Layer.ACTOR));
    AnnotationId secret = new AnnotationId(room.play().lastMade());
    room.play().inPhase(PhaseKind.MOVE);
    room.play()
        .submits(
            room.ann(),
            new MoveContent(
                null,
                Text.of("March"),
                Text.NONE,
                List.of(
                    new Reason(
                        Text.of("They expect it"),
                        List.of(new Evidence.CitedNote(secret, Played.passage(4, 10))))),
                Disclosure.OPEN));
    Card.MoveCard move =
        Sight.view(SOUTHS, room.play().state()).stream()
            .filter(Card.MoveCard.class::isInstance)
            .map(Card.MoveCard.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(new Card.EvidenceView.PassageView(null, Played.passage(4, 10))),
        move.reasons().getFirst().evidence());
  }

  @Test
  void theLobbySeesNothingOfThePlay() {
    Room room = Room.open();
    room.play().inPhase(PhaseKind.MOVE);
    room.play().submits(room.ann(), Played.talk(Disclosure.OPEN));
    room.play().atTheDoor(new Command.EnterLobby(Text.of("Guest")));
    SeatId guest = new SeatId(room.play().lastMade());
    List<Card> view = Sight.view(new ViewKey.OfLobby(guest), room.play().state());
    assertEquals(List.of("session", "seat"), view.stream().map(card -> card.key().kind()).toList());
  }

  @Test
  void aCardOfTheCatalogueDoesNotNameAnIndicatorThatItsReaderDoesNotSee() {
    State state = Room.open().play().state();
    assertFalse(movedByActions(SOUTHS, state).contains(SmallScenario.ALARM));
    assertTrue(movedByActions(SOUTHS, state).contains(SmallScenario.TRADE));
    assertTrue(movedByActions(new ViewKey.OfWhiteCell(), state).contains(SmallScenario.ALARM));
  }

  private static List<IndicatorId> movedByActions(ViewKey key, State state) {
    return Sight.view(key, state).stream()
        .filter(Card.ActionCard.class::isInstance)
        .flatMap(card -> ((Card.ActionCard) card).action().effects().values().stream())
        .flatMap(List::stream)
        .map(EffectSpec::indicator)
        .toList();
  }
}
