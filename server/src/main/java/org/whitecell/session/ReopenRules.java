package org.whitecell.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.Command.ReopenPhase;

/**
 * Opening a phase again that was left by mistake. What was shown since it was left rests on that:
 * whoever has read it would write anew, knowing it, and so no phase opens again after it.
 */
final class ReopenRules {
  private ReopenRules() {}

  static Decision reopen(Hand by, ReopenPhase c) {
    Decision no = CourseRules.unlessAt(by, c.from());
    if (no != null) {
      return no;
    }
    TurnState turn = by.state().turn();
    if (turn.left().isEmpty()) {
      return Decision.refuse(
          Refusal.Code.NOT_NOW,
          "No phase opens again: none was left in this turn, or something was shown since that"
              + " others may have acted on.");
    }
    TurnState.Left left = turn.left().getLast();
    List<Event> events = new ArrayList<>(CourseRules.closing(by.state()));
    events.add(new Event.PhaseReopened(turn.turn(), left.phase(), deadline(left, by.now())));
    return new Decision.Accepted(events);
  }

  /**
   * As much time as it had when it was left, so that nobody gains or loses, and a minute at least.
   */
  private static @Nullable Instant deadline(TurnState.Left left, Instant now) {
    return switch (left.clock()) {
      case Clock.None() -> null;
      case Clock.Running(Instant deadline) ->
          now.plus(ClockRules.atLeastShortest(ClockRules.left(left.at(), deadline)));
      case Clock.Paused(Duration remaining, var cause) ->
          now.plus(ClockRules.atLeastShortest(remaining));
      case Clock.Over(Instant deadline) -> now.plus(ClockRules.SHORTEST);
    };
  }

  /** Whether the event shows something, or begins what a phase of before may not touch again. */
  static boolean isFinal(Event event) {
    return switch (event) {
      case Event.MoveSubmitted e -> e.number() != null;
      case Event.MovesRevealed e -> true;
      case Event.ArgumentMade e -> true;
      case Event.DiceRolled e -> true;
      case Event.MoveRuled e -> true;
      case Event.InjectSent e -> true;
      default -> false;
    };
  }
}
