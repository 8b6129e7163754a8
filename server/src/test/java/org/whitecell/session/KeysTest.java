package org.whitecell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  void aKeyWhoseOutcomeIsForgottenIsRefusedAndNeverDecidedAnew() {
    says(1, "Good morning");
    for (int n = 2; n <= Keys.REMEMBERED + 1; n++) {
      says(n, "Message " + n);
    }
    says(1, "Good morning");
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
