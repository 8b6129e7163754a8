package org.whitecell.session;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.InjectId;

/** Who is in a session, who was asked in, and who read what; never rewound. */
public record People(
    PMap<SeatId, Seat> seats,
    PMap<InvitationId, Invitation> invitations,
    PSet<AccountId> grants,
    PMap<Reading, Instant> readings,
    Door door) {

  static final People NOBODY =
      new People(
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePSet.empty(),
          HashTreePMap.empty(),
          Door.OPEN);

  /** Whether new people may come in. */
  public enum Door {
    OPEN,
    LOCKED
  }

  /**
   * What a seat read.
   *
   * @param inject null for the seat's brief
   */
  public record Reading(SeatId seat, @Nullable InjectId inject) {}

  public @Nullable Seat seat(SeatId id) {
    return seats.get(id);
  }

  /** The seats that somebody holds now. */
  public Stream<Seat> seated() {
    return seats.values().stream().filter(Seat::isSeated);
  }

  public boolean plays(ActorId actor) {
    return seated().anyMatch(seat -> seat.role().equals(new Role.Player(actor)));
  }

  People with(Seat seat) {
    return new People(seats.plus(seat.id(), seat), invitations, grants, readings, door);
  }

  People with(Invitation invitation) {
    return new People(seats, invitations.plus(invitation.id(), invitation), grants, readings, door);
  }

  People withGrants(PSet<AccountId> next) {
    return new People(seats, invitations, next, readings, door);
  }

  People with(Reading reading, Instant at) {
    return readings.containsKey(reading)
        ? this
        : new People(seats, invitations, grants, readings.plus(reading, at), door);
  }

  People with(Door next) {
    return new People(seats, invitations, grants, readings, next);
  }
}
