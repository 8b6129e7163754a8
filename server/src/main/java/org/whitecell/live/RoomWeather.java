package org.whitecell.live;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.whitecell.wire.ServerMessage;

/**
 * Whether a room can store what it is told, and keeps the machine's time; its windows hear when
 * that changes. Used by its room's thread alone, but for what is told by any.
 */
final class RoomWeather {

  /** What of the store may be in doubt. */
  enum Doubt {
    LOG,
    DESK
  }

  private final Serial room;
  private final Supplier<@Nullable String> fault;
  private final Consumer<ServerMessage> windows;
  private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
  private Duration drift = Duration.ZERO;

  /**
   * @param fault why the session can only be read, in words; null while it can be written
   * @param windows tells all of them
   */
  RoomWeather(Serial room, Supplier<@Nullable String> fault, Consumer<ServerMessage> windows) {
    this.room = room;
    this.fault = fault;
    this.windows = windows;
  }

  ServerMessage.Weather now() {
    @Nullable String why = fault.get();
    if (why != null) {
      return new ServerMessage.Weather(
          ServerMessage.Weather.State.UNAVAILABLE,
          "This session can only be read, for " + why + ".");
    }
    return doubts.isEmpty()
        ? new ServerMessage.Weather(ServerMessage.Weather.State.READY, aboutTheClock())
        : new ServerMessage.Weather(
            ServerMessage.Weather.State.UNAVAILABLE,
            "The server cannot store anything at the moment; what you send is kept and sent again.");
  }

  private String aboutTheClock() {
    if (drift.isZero()) {
      return "";
    }
    return "The clock of the server's machine was set %s by %d seconds while this session ran. "
            .formatted(drift.isNegative() ? "back" : "forward", drift.abs().toSeconds())
        + "Deadlines stay as they are, and the record keeps the session's own time.";
  }

  /** The wall clock is now ahead of the session's by this, or behind. Told by any thread. */
  void drifted(Duration by) {
    room.execute(() -> tellAfter(() -> drift = by));
  }

  /** What is told of doubts of this kind, by any thread. */
  Persistence.Weather of(Doubt doubt) {
    return new Persistence.Weather() {
      @Override
      public void clouds(String words) {
        room.execute(() -> tellAfter(() -> doubts.add(doubt)));
      }

      @Override
      public void clears() {
        room.execute(() -> tellAfter(() -> doubts.remove(doubt)));
      }
    };
  }

  private void tellAfter(Runnable change) {
    ServerMessage before = now();
    change.run();
    if (!before.equals(now())) {
      windows.accept(now());
    }
  }
}
