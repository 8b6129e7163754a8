package org.whitecell.http;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Tells anybody the server's time, so that a machine can be held against it beforehand. */
public final class TimeEndpoint {

  private final InstantSource clock;

  record Time(Instant now) {}

  public TimeEndpoint(InstantSource clock) {
    this.clock = clock;
  }

  public List<Route> routes() {
    return List.of(Route.get("/api/time", Route.Needs.NOTHING, _ -> Answer.json(now())));
  }

  private Time now() {
    return new Time(clock.instant());
  }
}
