package org.whitecell.session;

import java.time.Duration;
import java.time.Instant;

/** A phase's clock. */
public sealed interface Clock {
  record None() implements Clock {}

  record Running(Instant deadline) implements Clock {}

  record Paused(Duration remaining, Event.PauseCause cause) implements Clock {}

  /** Run out; it counts over until the white cell closes the phase. */
  record Over(Instant deadline) implements Clock {}
}
