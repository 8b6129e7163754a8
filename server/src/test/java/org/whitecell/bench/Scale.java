package org.whitecell.bench;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param seats in the sessions that are played live
 * @param idleSeats that only sit there
 * @param rounds in which everything that is compared takes its turn
 * @param round how long one of them is under load
 * @param warmUp how long it was under load before
 * @param repeats of what happens once, such as a reveal or a join
 * @param events of the long session that is joined
 * @param others sessions of that length that lie beside it
 * @param exported events of the session whose export is held against one of a hundredth
 * @param idle how long the idle seats are watched
 */
record Scale(
    int seats,
    int idleSeats,
    int rounds,
    Duration round,
    Duration warmUp,
    int repeats,
    int events,
    int others,
    int exported,
    Duration idle) {

  /** What the aims are about. */
  static final Scale WHOLE =
      new Scale(
          200,
          1000,
          5,
          Duration.ofSeconds(8),
          Duration.ofSeconds(10),
          12,
          10_000,
          20,
          100_000,
          Duration.ofSeconds(60));

  /** The same with less patience; its figures are rough. */
  static final Scale QUICK =
      new Scale(
          200,
          1000,
          2,
          Duration.ofSeconds(3),
          Duration.ofSeconds(4),
          4,
          10_000,
          3,
          20_000,
          Duration.ofSeconds(10));

  /** Just enough to see that it still runs. */
  static final Scale SMOKE =
      new Scale(
          40,
          40,
          1,
          Duration.ofMillis(300),
          Duration.ofMillis(100),
          1,
          200,
          1,
          10_000,
          Duration.ofMillis(300));
}
