package org.whitecell.live;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.whitecell.session.Role;

/**
 * Tells each role what is new of who is here and does what, once for all that happens within a
 * moment. The moment is the role's own and begins with news of its own: else how soon it is told
 * would tell when others do something. Used by its room's thread alone.
 */
final class Gathering {

  private static final Duration MOMENT = Duration.ofMillis(300);

  private final Supplier<RoomAlarm> alarms;
  private final Consumer<Role> tell;
  private final Map<Role, RoomAlarm> moments = new HashMap<>();

  /**
   * @param tell tells a role what is new to it
   */
  Gathering(Supplier<RoomAlarm> alarms, Consumer<Role> tell) {
    this.alarms = alarms;
    this.tell = tell;
  }

  /** Somebody of this role does something, which the white cell hears of too. */
  void newsOf(Role role) {
    begin(role);
    begin(new Role.WhiteCell());
  }

  private void begin(Role role) {
    moments.computeIfAbsent(role, _ -> alarms.get()).setOnce(MOMENT, () -> tell.accept(role));
  }

  void stop() {
    moments.values().forEach(RoomAlarm::cancel);
  }
}
