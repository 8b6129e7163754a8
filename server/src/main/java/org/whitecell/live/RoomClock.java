package org.whitecell.live;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.Clock;
import org.whitecell.session.Command;
import org.whitecell.session.State;

/** Tells the session when its clock has run out. Used by its room's thread alone. */
final class RoomClock {

  private final SessionTime time;
  private final RoomAlarm alarm;
  private final Consumer<Command.OfTheServer> orders;
  private @Nullable Instant set;

  RoomClock(SessionTime time, RoomAlarm alarm, Consumer<Command.OfTheServer> orders) {
    this.time = time;
    this.alarm = alarm;
    this.orders = orders;
  }

  /** Sets the alarm as the state's clock stands. */
  void follow(State state) {
    @Nullable Instant deadline =
        state.turn().clock() instanceof Clock.Running(Instant running) ? running : null;
    if (deadline == null) {
      alarm.cancel();
    } else if (!deadline.equals(set)) {
      alarm.set(Duration.between(time.now(), deadline), () -> ring(deadline));
    }
    set = deadline;
  }

  /** Asks no more. */
  void stop() {
    alarm.cancel();
  }

  /** An alarm may go off a moment early: then it is set again. */
  private void ring(Instant deadline) {
    if (time.now().isBefore(deadline)) {
      alarm.set(Duration.between(time.now(), deadline), () -> ring(deadline));
    } else {
      orders.accept(new Command.ClockRanOut(deadline));
    }
  }
}
