package org.whitecell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whitecell.words.Text;

class LongestLogTest {
  private final Played play = Played.opened();
  private final State full = play.state().at(Decide.LONGEST_LOG, play.now(), play.state().keys());

  private Decision decides(Issuer by, Command command) {
    Order.Chance chance = new Order.Chance(1, 1, 0);
    return Decide.decide(full, new Order(by, null, "", Instant.EPOCH, "fresh", chance, command));
  }

  private Issuer lead() {
    return new Issuer.Seated(play.lead());
  }

  @Test
  void aFullRecordTakesNoMoreWords() {
    Command words = new Command.Say(new ChannelId("everyone"), Text.of("One more thing"));
    assertEquals(Decide.logFull(), decides(lead(), words));
  }

  @Test
  void aFullRecordTakesNobodyMoreIn() {
    assertEquals(
        Decide.logFull(), decides(new Issuer.Door(), new Command.EnterLobby(Text.of("Bo"))));
  }

  @Test
  void aFullRecordIsStillClosed() {
    assertEquals(
        List.of(new Event.SessionClosed()),
        assertInstanceOf(
                Decision.Accepted.class, decides(lead(), new Command.CloseSession(Juncture.LOBBY)))
            .events());
  }
}
