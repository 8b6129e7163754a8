package org.whitecell.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.whitecell.session.Command.GiveBackMove;
import org.whitecell.session.Command.TakeUpMove;

/** Who of the white cell rules on which move: said, so that two do not do it, and never a lock. */
final class TakingUpRules {
  private TakingUpRules() {}

  static Decision takeUp(Hand by, TakeUpMove c) {
    Move move = by.state().play().move(c.move());
    Decision no = RulingRules.unlessRulable(by, move);
    if (no != null || move == null) {
      return no == null ? Hand.notFound("move") : no;
    }
    SeatId own = by.seat().id();
    if (own.equals(move.takenUpBy())) {
      return Decision.accept();
    }
    return Objects.equals(move.takenUpBy(), c.from())
        ? Decision.accept(new Event.MoveTakenUp(c.move(), own, c.from()))
        : Decision.refuse(
            Refusal.Code.TAKEN_UP,
            "Somebody else has just taken this move up or given it back: look, and ask again.");
  }

  static Decision giveBack(Hand by, GiveBackMove c) {
    Move move = by.state().play().move(c.move());
    Decision no = RulingRules.unlessRulable(by, move);
    if (no != null || move == null) {
      return no == null ? Hand.notFound("move") : no;
    }
    if (move.takenUpBy() == null) {
      return Decision.accept();
    }
    return by.seat().id().equals(move.takenUpBy())
        ? Decision.accept(new Event.MoveGivenBack(c.move()))
        : Decision.refuse(
            Refusal.Code.NOT_ALLOWED, "Somebody else has this move: take it over instead.");
  }

  /** What a seat that goes gives back, and then this. */
  static Decision gone(State state, SeatId seat, Event going) {
    List<Event> events = new ArrayList<>();
    state.play().moves().values().stream()
        .filter(move -> seat.equals(move.takenUpBy()))
        .map(Move::id)
        .sorted(Comparator.comparing(MoveId::value))
        .forEach(move -> events.add(new Event.MoveGivenBack(move)));
    events.add(going);
    return Decision.accept(events);
  }
}
