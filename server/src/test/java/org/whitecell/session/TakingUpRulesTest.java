package org.whitecell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.whitecell.scenario.SmallScenario.NORTH;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whitecell.scenario.Degree;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.words.Text;

/** Who of the white cell rules on a move is said, and never a lock. */
class TakingUpRulesTest {
  private final Played play = Played.opened();
  private final SeatId lead = play.lead();
  private final SeatId second = play.seat(new Role.WhiteCell(), "Second");
  private final SeatId ann = play.player(NORTH, "Ann");
  private final MoveId move = shown();

  private MoveId shown() {
    play.inPhase(PhaseKind.MOVE);
    MoveId submitted = play.submits(ann, Played.talk(Disclosure.OPEN));
    play.inPhase(PhaseKind.RULE);
    return submitted;
  }

  private void takesUp(SeatId seat, @Nullable SeatId from) {
    play.order(seat, new Command.TakeUpMove(move, from));
  }

  private @Nullable SeatId takenUpBy() {
    return State.known(play.state().play().moves(), move).takenUpBy();
  }

  private void rules(SeatId seat) {
    play.order(
        seat,
        new Command.Rule(
            move,
            Method.DECISION,
            Degree.FAILS,
            List.of(),
            Text.of("So it was"),
            List.of(),
            Text.of("It went so"),
            List.of()));
  }

  @Test
  void aMoveIsTakenUpAndGivenBack() {
    takesUp(second, null);
    assertEquals(List.of(new Event.MoveTakenUp(move, second, null)), play.events());
    play.order(second, new Command.GiveBackMove(move));
    assertEquals(List.of(new Event.MoveGivenBack(move)), play.events());
    assertNull(takenUpBy());
  }

  @Test
  void anotherTakesItOverKnowingFromWhom() {
    takesUp(second, null);
    takesUp(lead, null);
    play.assertRefused(Refusal.Code.TAKEN_UP);
    takesUp(lead, second);
    assertEquals(List.of(new Event.MoveTakenUp(move, lead, second)), play.events());
  }

  @Test
  void whoHasItTakesItUpOnce() {
    takesUp(second, null);
    takesUp(second, null);
    assertEquals(List.of(), play.events());
  }

  @Test
  void itIsNoLock() {
    takesUp(second, null);
    rules(lead);
    assertEquals(Event.MoveRuled.class, play.events().getFirst().getClass());
  }

  @Test
  void aRulingEndsIt() {
    takesUp(second, null);
    rules(second);
    assertNull(takenUpBy());
    takesUp(lead, null);
    play.assertRefused(Refusal.Code.ALREADY_RULED);
  }

  @Test
  void whatAnotherHasIsNotGivenBack() {
    takesUp(second, null);
    play.order(lead, new Command.GiveBackMove(move));
    play.assertRefused(Refusal.Code.NOT_ALLOWED);
    assertEquals(second, takenUpBy());
  }

  @Test
  void whoLeavesGivesItBack() {
    takesUp(second, null);
    play.order(second, new Command.Leave());
    assertEquals(List.of(new Event.MoveGivenBack(move), new Event.SeatLeft(second)), play.events());
  }

  @Test
  void whoIsRemovedGivesItBack() {
    takesUp(second, null);
    play.order(lead, new Command.Remove(second, Text.of("Called away")));
    assertEquals(
        List.of(
            new Event.MoveGivenBack(move), new Event.SeatRemoved(second, Text.of("Called away"))),
        play.events());
  }

  @Test
  void onlyTheWhiteCellTakesUp() {
    takesUp(ann, null);
    play.assertRefused(Refusal.Code.NOT_ALLOWED);
  }
}
