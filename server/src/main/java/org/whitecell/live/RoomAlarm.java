package org.whitecell.live;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One thing that a room does later, on its own thread; set again, it replaces what was set. */
final class RoomAlarm {

  private final Timekeeper time;
  private final Serial room;
  private Timekeeper.@Nullable Alarm alarm;

  RoomAlarm(Timekeeper time, Serial room) {
    this.time = time;
    this.room = room;
  }

  void set(Duration delay, Runnable task) {
    cancel();
    alarm = time.after(delay, () -> room.execute(task));
  }

  /** Sets it unless it is set already; it may be set again from its task on. */
  void setOnce(Duration delay, Runnable task) {
    if (alarm == null) {
      set(
          delay,
          () -> {
            alarm = null;
            task.run();
          });
    }
  }

  void cancel() {
    if (alarm != null) {
      alarm.cancel();
      alarm = null;
    }
  }
}
