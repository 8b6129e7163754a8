package org.whitecell.live;

import java.util.ArrayList;
import java.util.List;
import org.whitecell.session.Recorded;
import org.whitecell.session.State;
import org.whitecell.sight.Change;
import org.whitecell.sight.Sight;
import org.whitecell.sight.ViewKey;

/** An event with the states around it: all that sight needs. */
record Step(State before, Recorded recorded, State after) {

  /** What these events, one after the other, change in a view. */
  static List<Change> changes(ViewKey key, List<Step> steps) {
    List<Change> changes = new ArrayList<>();
    for (Step step : steps) {
      changes.addAll(Sight.changes(key, step.before(), step.recorded(), step.after()));
    }
    return changes;
  }
}
