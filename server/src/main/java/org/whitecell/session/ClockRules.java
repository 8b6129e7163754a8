package org.whitecell.session;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.Command.ExtendClock;
import org.whitecell.session.Command.ShortenClock;

/** The clock of a phase. It is the server's; nobody else's counts. */
final class ClockRules {
  /** By which a clock is set on or back at once. */
  private static final Duration LONGEST = Duration.ofHours(1);

  /** What a clock always leaves to people, wherever it is set. */
  static final Duration SHORTEST = Duration.ofMinutes(1);

  private ClockRules() {}

  static Decision pause(Hand by) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    return by.state().turn().clock() instanceof Clock.Running(Instant deadline)
        ? Decision.accept(
            new Event.ClockPaused(left(by.now(), deadline), Event.PauseCause.WHITE_CELL))
        : Decision.refuse(Refusal.Code.NOT_NOW, "No clock is running.");
  }

  static Decision resume(Hand by) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    return by.state().turn().clock() instanceof Clock.Paused(Duration remaining, var cause)
        ? Decision.accept(new Event.ClockResumed(by.now().plus(remaining)))
        : Decision.refuse(Refusal.Code.NOT_NOW, "No clock is paused.");
  }

  static Decision extend(Hand by, ExtendClock c) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    if (isOutOfBounds(c.by())) {
      return Decision.refuse(
          Refusal.Code.NOT_ALLOWED, "A clock is extended by at least a second, at most an hour.");
    }
    return switch (by.state().turn().clock()) {
      case Clock.Running(Instant deadline) -> extended(c.by(), deadline.plus(c.by()), null);
      case Clock.Over(Instant deadline) -> extended(c.by(), by.now().plus(c.by()), null);
      case Clock.Paused(Duration remaining, var cause) ->
          extended(c.by(), null, remaining.plus(c.by()));
      case Clock.None() ->
          by.state().turn().gate() == TurnState.Gate.OPEN
              ? extended(c.by(), by.now().plus(c.by()), null)
              : Decision.refuse(Refusal.Code.NOT_NOW, "No phase is open.");
    };
  }

  static Decision shorten(Hand by, ShortenClock c) {
    if (!by.isWhiteCell()) {
      return Hand.WHITE_CELL_ONLY;
    }
    if (isOutOfBounds(c.by())) {
      return Decision.refuse(
          Refusal.Code.NOT_ALLOWED, "A clock is shortened by at least a second, at most an hour.");
    }
    Duration left =
        switch (by.state().turn().clock()) {
          case Clock.Running(Instant deadline) -> left(by.now(), deadline);
          case Clock.Paused(Duration remaining, var cause) -> remaining;
          case Clock.Over(Instant deadline) -> Duration.ZERO;
          case Clock.None() -> Duration.ZERO;
        };
    if (left.compareTo(SHORTEST) <= 0) {
      return Decision.refuse(
          Refusal.Code.NOT_NOW, "No clock has more than a minute left; close the phase instead.");
    }
    Duration next = atLeastShortest(left.minus(c.by()));
    boolean paused = by.state().turn().clock() instanceof Clock.Paused;
    return Decision.accept(
        new Event.ClockShortened(
            left.minus(next), paused ? null : by.now().plus(next), paused ? next : null));
  }

  static Duration atLeastShortest(Duration duration) {
    return duration.compareTo(SHORTEST) < 0 ? SHORTEST : duration;
  }

  private static boolean isOutOfBounds(Duration by) {
    return by.compareTo(Duration.ofSeconds(1)) < 0 || by.compareTo(LONGEST) > 0;
  }

  private static Decision extended(
      Duration by, @Nullable Instant deadline, @Nullable Duration remaining) {
    return Decision.accept(new Event.ClockExtended(by, deadline, remaining));
  }

  /** What is left of a clock, never below nothing. */
  static Duration left(Instant now, Instant deadline) {
    return now.isBefore(deadline) ? Duration.between(now, deadline) : Duration.ZERO;
  }
}
