package org.whitecell.scenario;

import java.util.List;
import java.util.Objects;

/** The map on the board: a region that the client knows how to draw, and whose land is whose. */
public record MapSpec(Region region, List<Territory> territories) {
  /** No map. */
  public static final MapSpec NONE = new MapSpec(Region.NONE, List.of());

  /** Regions that the client has outlines for. */
  public enum Region {
    NONE,
    CENTRAL_ASIA
  }

  /** An actor's land on the map: an ISO 3166-1 alpha-2 code, such as {@code KZ}. */
  public record Territory(ActorId actor, String country) {
    public Territory {
      Objects.requireNonNull(actor);
      Objects.requireNonNull(country);
    }
  }

  public MapSpec {
    Objects.requireNonNull(region);
    territories = List.copyOf(territories);
  }
}
