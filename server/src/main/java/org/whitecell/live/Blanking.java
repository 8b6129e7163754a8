package org.whitecell.live;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.State;
import org.whitecell.sight.Sight;
import org.whitecell.sight.ViewKey;

/**
 * Finds the views that a blanking concerns: those that show the words, and those whose trail tells
 * them still. Nobody else is to notice anything. Used by one thread after the other.
 */
final class Blanking {

  private final State worded;
  private final Map<ViewKey, Map<Long, byte[]>> shown;
  private final BiFunction<ViewKey, List<Step>, Optional<byte[]>> message;
  private final Set<ViewKey> concerned = new HashSet<>();

  /**
   * @param worded the state with the words still in it
   * @param shown what the trails hold, by place
   * @param message what a group shows in a view
   */
  Blanking(
      State worded,
      Map<ViewKey, Map<Long, byte[]>> shown,
      BiFunction<ViewKey, List<Step>, Optional<byte[]>> message) {
    this.worded = worded;
    this.shown = shown;
    this.message = message;
  }

  /** A group as it reads with the words gone; taken twice, it does nothing. */
  void take(List<Step> group) {
    long place = group.getLast().after().seq();
    shown.forEach((key, messages) -> {
      byte @Nullable [] was = messages.get(place);
      if (was != null && !Arrays.equals(was, message.apply(key, group).orElse(null))) {
        concerned.add(key);
      }
    });
  }

  /** All was taken, and this is what it comes to. */
  void end(State blanked) {
    for (ViewKey key : shown.keySet()) {
      if (!Sight.view(key, worded).equals(Sight.view(key, blanked))) {
        concerned.add(key);
      }
    }
  }

  Set<ViewKey> concerned() {
    return concerned;
  }
}
