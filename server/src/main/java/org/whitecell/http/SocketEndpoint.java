package org.whitecell.http;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.whitecell.live.Farewell;
import org.whitecell.live.Meter;
import org.whitecell.live.Rooms;
import org.whitecell.live.SeatDoor;
import org.whitecell.store.Standing;

/**
 * {@code GET /api/socket}: the one connection that tells a window everything. The token comes in
 * the first frame, so there is no secret in the address.
 *
 * <p>The server's options matter to it: no compression, and {@link
 * org.whitecell.wire.Frames#MAX_BYTES} and a little more as the largest frame and message.
 */
public final class SocketEndpoint implements Handler<RoutingContext> {

  /** Sockets of one address that have not said hello yet; a whole room may share one address. */
  private static final int STRANGERS = 200;

  private final Vertx vertx;
  private final Rooms rooms;
  private final SeatDoor door;
  private final Supplier<Standing> standing;
  private final InstantSource clock;
  private final Meter meter;
  private final Duration quietFor;
  private final Map<String, Integer> strangers = new ConcurrentHashMap<>();

  /**
   * @param standing whether this server is the active one
   * @param clock what the tokens' ends are held against
   */
  public SocketEndpoint(
      Vertx vertx,
      Rooms rooms,
      SeatDoor door,
      Supplier<Standing> standing,
      InstantSource clock,
      Meter meter) {
    this(vertx, rooms, door, standing, clock, meter, Quiet.BOUND);
  }

  /** Takes a line for dead after another time than {@link Quiet#BOUND}. */
  SocketEndpoint(
      Vertx vertx,
      Rooms rooms,
      SeatDoor door,
      Supplier<Standing> standing,
      InstantSource clock,
      Meter meter,
      Duration quietFor) {
    this.vertx = vertx;
    this.rooms = rooms;
    this.door = door;
    this.standing = standing;
    this.clock = clock;
    this.meter = meter;
    this.quietFor = quietFor;
  }

  @Override
  public void handle(RoutingContext context) {
    if (!"websocket".equalsIgnoreCase(context.request().getHeader("Upgrade"))) {
      context.response().setStatusCode(426).putHeader("Upgrade", "websocket").end();
      return;
    }
    Caller caller = Objects.requireNonNull(context.<Caller>get(Caller.class.getName()));
    context
        .request()
        .toWebSocket()
        .onSuccess(socket -> accept(socket, caller.address().getHostAddress()));
  }

  private void accept(ServerWebSocket socket, String address) {
    SocketWindow window = new SocketWindow(socket);
    if (standing.get() instanceof Standing.Standby) {
      window.close(Farewell.STANDBY);
    } else if (strangers.merge(address, 1, Integer::sum) > STRANGERS) {
      forget(address);
      window.close(
          new Farewell(
              Farewell.Code.UNAVAILABLE,
              "Too many windows come from here at once; wait a moment."));
    } else {
      new SocketTalk(
              vertx, rooms, door, clock, meter, socket, window, quietFor, () -> forget(address))
          .begin();
    }
  }

  private void forget(String address) {
    strangers.computeIfPresent(address, (_, count) -> count == 1 ? null : count - 1);
  }
}
