package org.whitecell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whitecell.scenario.SmallScenario.NORTH;
import static org.whitecell.scenario.SmallScenario.ROOM;
import static org.whitecell.scenario.SmallScenario.WINDOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whitecell.scenario.PhaseKind;
import org.whitecell.scenario.Points;
import org.whitecell.words.Text;

class CourseRulesTest {
  private final Played play = Played.opened();
  private final SeatId lead = play.lead();

  private Instant deadline() {
    return assertInstanceOf(Clock.Running.class, play.state().turn().clock()).deadline();
  }

  @Test
  void playStartsWithTheFirstPhaseOfTheFirstTurnAndItsClock() {
    play.order(lead, new Command.StartPlay());
    assertEquals(
        List.of(
            new Event.PlayStarted(),
            new Event.TurnOpened(1),
            new Event.PhaseOpened(
                1, PhaseKind.DELIBERATE, play.now().plus(Duration.ofMinutes(10)))),
        play.events());
  }

  @Test
  void aClockThatRunsOutCountsOver() {
    play.order(lead, new Command.StartPlay());
    Instant deadline = deadline();
    play.waits(Duration.ofMinutes(10)).byTheServer(new Command.ClockRanOut(deadline));
    assertEquals(new Clock.Over(deadline), play.state().turn().clock());
    assertTrue(play.state().turn().isIn(PhaseKind.DELIBERATE));
  }

  @Test
  void aClockThatWasExtendedMeanwhileDoesNotRunOut() {
    play.order(lead, new Command.StartPlay());
    Instant before = deadline();
    play.order(lead, new Command.ExtendClock(Duration.ofMinutes(2)));
    play.waits(Duration.ofMinutes(11)).byTheServer(new Command.ClockRanOut(before));
    assertEquals(List.of(), play.events());
    assertEquals(before.plus(Duration.ofMinutes(2)), deadline());
  }

  @Test
  void aClockIsShortened() {
    play.order(lead, new Command.StartPlay());
    Instant before = deadline();
    play.order(lead, new Command.ShortenClock(Duration.ofMinutes(2)));
    assertEquals(before.minus(Duration.ofMinutes(2)), deadline());
  }

  @Test
  void aClockIsNeverShortenedToLessThanAMinute() {
    play.order(lead, new Command.StartPlay());
    play.order(lead, new Command.ShortenClock(Duration.ofMinutes(30)));
    assertEquals(play.now().plus(Duration.ofMinutes(1)), deadline());
    play.waits(Duration.ofSeconds(5));
    play.order(lead, new Command.ShortenClock(Duration.ofMinutes(1)));
    play.assertRefused(Refusal.Code.NOT_NOW);
  }

  @Test
  void aPausedClockIsShortenedToo() {
    play.order(lead, new Command.StartPlay());
    play.order(lead, new Command.PauseClock());
    play.order(lead, new Command.ShortenClock(Duration.ofMinutes(2)));
    assertEquals(
        Duration.ofMinutes(8).minusMillis(1),
        assertInstanceOf(Clock.Paused.class, play.state().turn().clock()).remaining());
  }

  @Test
  void onlyAClockThatHasTimeLeftIsShortened() {
    play.order(lead, new Command.ShortenClock(Duration.ofMinutes(2)));
    play.assertRefused(Refusal.Code.NOT_NOW);
  }

  @Test
  void aPausedClockKeepsWhatIsLeft() {
    play.order(lead, new Command.StartPlay());
    Instant deadline = deadline();
    play.order(lead, new Command.PauseClock());
    Duration left = Duration.between(play.now(), deadline);
    play.waits(Duration.ofHours(3)).order(lead, new Command.ResumeClock());
    assertEquals(play.now().plus(left), deadline());
  }

  @Test
  void anOutagePausesTheClockAndSaysSo() {
    play.order(lead, new Command.StartPlay());
    Instant seen = deadline().minus(Duration.ofMinutes(4));
    play.byTheServer(new Command.NoteOutage(seen));
    assertEquals(
        new Clock.Paused(Duration.ofMinutes(4), Event.PauseCause.OUTAGE),
        play.state().turn().clock());
  }

  @Test
  void aTurnOpensAfterTheLastPhaseAndIndicatorsDrift() {
    play.inPhase(PhaseKind.CONSEQUENCES);
    play.opensNext();
    assertEquals(2, play.state().turn().turn());
    assertEquals(Points.whole(5), play.state().value(WINDOW));
    assertEquals(
        List.of(new Track.Reading(0, Points.whole(6)), new Track.Reading(1, Points.whole(6))),
        List.copyOf(State.known(play.state().board().tracks(), WINDOW).history()));
  }

  @Test
  void aStepIsTakenOnceHoweverOftenItIsAsked() {
    play.inPhase(PhaseKind.DELIBERATE);
    Juncture drawn = play.state().turn().juncture();
    play.order(lead, new Command.OpenNextPhase(drawn, Leftovers.KEEP));
    play.order(lead, new Command.OpenNextPhase(drawn, Leftovers.KEEP));
    play.assertRefused(
        Refusal.Code.MOVED_ON, "Nothing was done: play has moved on, and Move of turn 1 is open.");
    assertTrue(play.state().turn().isIn(PhaseKind.MOVE));
  }

  @Test
  void noStepIsTakenFromWherePlayDoesNotStand() {
    play.inPhase(PhaseKind.MOVE);
    Juncture elsewhere = Juncture.in(1, PhaseKind.DELIBERATE);
    for (Command step :
        List.of(
            new Command.OpenNextPhase(elsewhere, Leftovers.KEEP),
            new Command.OpenPhase(elsewhere, PhaseKind.RULE, Leftovers.KEEP),
            new Command.ReopenPhase(elsewhere),
            new Command.ClosePhase(elsewhere, Leftovers.KEEP),
            new Command.OpenHotWash(elsewhere),
            new Command.CloseSession(elsewhere))) {
      play.order(lead, step);
      play.assertRefused(Refusal.Code.MOVED_ON);
    }
  }

  @Test
  void readinessIsForgottenWhenThePhaseChanges() {
    SeatId ann = play.player(NORTH, "Ann");
    play.inPhase(PhaseKind.DELIBERATE);
    play.order(ann, new Command.SayReady());
    assertTrue(play.state().turn().ready().contains(NORTH));
    play.inPhase(PhaseKind.MOVE);
    assertTrue(play.state().turn().ready().isEmpty());
  }

  @Test
  void aClosedSessionTakesNoMoreMarks() {
    play.closes();
    play.order(lead, new Command.Say(new ChannelId("everyone"), Text.of("One more thing")));
    play.assertRefused(Refusal.Code.SESSION_CLOSED);
  }

  @Test
  void aDerivedIndicatorFollowsTheOthersAndIsNotMovedItself() {
    assertEquals(Points.whole(5), play.state().value(ROOM));
    play.order(lead, new Command.MoveIndicator(ROOM, Points.whole(1), Text.of("No")));
    play.assertRefused(Refusal.Code.NOT_ALLOWED);
  }

  @Test
  void onlyTheWhiteCellOpensPhases() {
    SeatId ann = play.player(NORTH, "Ann");
    play.order(ann, new Command.StartPlay());
    play.assertRefused(Refusal.Code.NOT_ALLOWED);
  }
}
