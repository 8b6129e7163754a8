package org.whitecell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whitecell.words.Text;

class KeysTest {
  private final Played play = Played.opened();
  private final SeatId lead = play.lead();

  private Decision says(long counter, String words) {
    return play.order(
        lead,
        new CommandKey("window", counter),
        new Command.Say(new ChannelId("everyone"), Text.of(words)));
  }

  @Test
  void aCommandSentTwiceIsDoneOnceAndAnsweredTheSame() {
    says(1, "Good morning");
    String made = play.lastMade();
    assertEquals(new Decision.Repeated(made), says(1, "Good morning"));
    assertEquals(1, play.state().talk().size());
  }

  @Test
  void anotherCommandUnderTheSameKeyIsRefused() {
    says(1, "Good morning");
    says(1, "Good evening");
    play.assertRefused(Refusal.Code.KEY_REUSED);
  }

  @Test
  void asManyAreRememberedAsMayBeUnderWay() {
    for (int n = 1; n <= Keys.IN_FLIGHT; n++) {
      says(n, "Message " + n);
    }
    for (int n = 1; n <= Keys.IN_FLIGHT; n++) {
      assertInstanceOf(Decision.Repeated.class, says(n, "Message " + n));
    }
    assertEquals(Keys.IN_FLIGHT, play.state().talk().size());
  }

  @Test
  void aKeyWhoseOutcomeIsForgottenIsRefusedAndNeverDecidedAnew() {
    for (int n = 1; n <= Keys.IN_FLIGHT + 1; n++) {
      says(n, "Message " + n);
    }
    says(1, "Message 1");
    play.assertRefused(Refusal.Code.KEY_FORGOTTEN);
    assertInstanceOf(Decision.Repeated.class, says(2, "Message 2"));
  }

  @Test
  void whatWasNeverDoneIsToldFromWhatIsForgotten() {
    says(1, "Message 1");
    says(2, " ");
    says(4, "Message 4");
    for (long never : List.of(2L, 3L)) {
      says(never, "Too late");
      play.assertRefused(Refusal.Code.OUT_OF_ORDER);
    }
    for (int n = 5; n <= Keys.IN_FLIGHT + 3; n++) {
      says(n, "Message " + n);
    }
    says(3, "Too late");
    play.assertRefused(Refusal.Code.OUT_OF_ORDER);
    for (int n = Keys.IN_FLIGHT + 4; n <= Keys.IN_FLIGHT + 5; n++) {
      says(n, "Message " + n);
    }
    says(3, "Too late");
    play.assertRefused(Refusal.Code.KEY_FORGOTTEN);
  }

  @Test
  void aRefusedCommandMayBeSentAgainUnderItsKey() {
    says(1, " ");
    play.assertRefused(Refusal.Code.TEXT_EMPTY);
    says(1, "Good morning");
    assertEquals(1, play.state().talk().size());
  }

  @Test
  void memoryOfKeysSurvivesAReplay() {
    says(1, "Good morning");
    State replayed = State.start(play.state().setting());
    for (Recorded recorded : play.log()) {
      replayed = Evolve.apply(replayed, recorded);
    }
    assertEquals(play.state(), replayed);
  }
}
