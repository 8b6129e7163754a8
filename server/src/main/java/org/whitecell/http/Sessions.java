package org.whitecell.http;

import java.util.function.Supplier;
import org.whitecell.access.Refused;
import org.whitecell.access.Refused.Code;
import org.whitecell.access.Tokens.Bearer;
import org.whitecell.live.Answer.Accepted;
import org.whitecell.live.Farewell;
import org.whitecell.live.Rooms;
import org.whitecell.session.Command;
import org.whitecell.session.Issuer;
import org.whitecell.session.Seat;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.session.State;
import org.whitecell.store.Standing;

/** The running sessions, as the endpoints ask them: refusals come out as problems. */
public final class Sessions {

  private final Rooms rooms;
  private final Callers callers;
  private final Supplier<Standing> standing;

  /** A seat that calls, with its session as it now is. */
  record Seated(SessionId session, Seat seat, State state) {}

  /**
   * @param standing whether this server is the active one
   */
  public Sessions(Rooms rooms, Callers callers, Supplier<Standing> standing) {
    this.rooms = rooms;
    this.callers = callers;
    this.standing = standing;
  }

  /** Refuses while another server runs the sessions. */
  void requireActive() {
    if (standing.get() instanceof Standing.Standby) {
      throw new Problem(503, "standby", Problems.title(503), Farewell.STANDBY.words()).thrown();
    }
  }

  /** A session as it is now. */
  State state(SessionId session) {
    requireActive();
    return rooms
        .state(session)
        .orElseThrow(() -> Problem.notFound("There is no such session.").thrown());
  }

  /** The seat that calls, which must be one of the session in the path and still be held. */
  Seated seated(Call call) {
    SessionId session = new SessionId(call.path("id"));
    Bearer.OfSeat bearer = callers.seat(call);
    if (!bearer.session().equals(session)) {
      throw new Refused(Code.NOT_FOUND, "There is no such session for this seat.");
    }
    State state = state(session);
    return new Seated(session, held(state, bearer.seat()), state);
  }

  /** The same, of the white cell. */
  Seated whiteCell(Call call) {
    Seated seated = seated(call);
    if (!seated.seat().isWhiteCell()) {
      throw new Refused(Code.NOT_ALLOWED, "Only the white cell can do this.");
    }
    return seated;
  }

  /** The seat, if somebody still sits there. */
  static Seat held(State state, SeatId id) {
    Seat seat = state.people().seat(id);
    if (seat == null) {
      throw new Refused(Code.NOT_FOUND, "There is no such seat.");
    }
    return switch (seat.presence()) {
      case SEATED -> seat;
      case LEFT -> throw new Refused(Code.REMOVED, "This seat was left: take a new one.");
      case REMOVED ->
          throw new Refused(
              Code.REMOVED, "You were removed from this session; the facilitator knows why.");
    };
  }

  /** Asks, and gives back the id of what was made. */
  String ask(SessionId session, Issuer by, Command command) {
    requireActive();
    return made(rooms.ask(session, by, command));
  }

  String ask(Seated seated, Command command) {
    return ask(seated.session(), new Issuer.Seated(seated.seat().id()), command);
  }

  static String made(org.whitecell.live.Answer answer) {
    return switch (answer) {
      case Accepted(String made) -> made;
      case org.whitecell.live.Answer.Refused(var refusal) -> throw Problems.of(refusal).thrown();
    };
  }
}
