package org.whitecell.access;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.whitecell.live.Answer;
import org.whitecell.live.Rooms;
import org.whitecell.session.AccountId;
import org.whitecell.session.Command;
import org.whitecell.session.Refusal;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.session.Setting;

/** Opens sessions for accounts and puts them on the list. Thread-safe; blocks. */
public record SessionDoor(Rooms rooms, SessionList list, InstantSource clock) {

  /** What came of it. */
  public sealed interface Outcome {

    /**
     * @param lead the seat of who opened it
     */
    record Opened(SessionId session, SeatId lead) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}
  }

  /** Opens a session for an account, which leads it. */
  public Outcome open(AccountId by, Setting setting, Command.OpenSession command) {
    SessionId session = new SessionId(Secrets.ofBits(128));
    list.add(SessionEntry.opening(session, by, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    return switch (rooms.open(session, setting, command)) {
      case Answer.Refused(Refusal refusal) -> {
        list.remove(session);
        yield new Outcome.Refused(refusal);
      }
      case Answer.Accepted(String made) -> {
        rooms.state(session).ifPresent(state -> list.bringUpToDate(session, state));
        yield new Outcome.Opened(session, new SeatId(made));
      }
    };
  }
}
