package org.whitecell.live;

import java.time.Duration;
import org.whitecell.session.Keys;

/**
 * What bounds the rooms.
 *
 * @param queue commands that wait in a room
 * @param perSecond messages of a seat, on the long run
 * @param burst messages of a seat at once; commands among them are remembered, so that all that
 *     were under way can be sent again
 * @param socketsPerSeat windows of a seat; the oldest gives way
 * @param outbound bytes that wait for one socket, snapshots aside
 * @param loaded rooms in memory
 * @param idle how long a room without anybody stays loaded
 * @param snapshots snapshots that are sent at the same time, in all rooms together
 * @param patience how long a socket may take no byte of a snapshot
 * @param retry the longest pause before a doubtful append is tried again
 */
public record Bounds(
    int queue,
    int perSecond,
    int burst,
    int socketsPerSeat,
    int outbound,
    int loaded,
    Duration idle,
    int snapshots,
    Duration patience,
    Duration retry) {

  public static final Bounds USUAL =
      new Bounds(
          1000,
          20,
          Keys.IN_FLIGHT,
          4,
          1024 * 1024,
          500,
          Duration.ofMinutes(5),
          4,
          Duration.ofSeconds(30),
          Duration.ofSeconds(5));
}
