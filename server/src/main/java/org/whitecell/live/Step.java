package org.whitecell.live;

import java.util.List;
import org.whitecell.session.Recorded;
import org.whitecell.session.State;
import org.whitecell.sight.Change;
import org.whitecell.sight.Sight;
import org.whitecell.sight.ViewKey;

/** An event with the states around it: all that sight needs. */
record Step(State before, Recorded recorded, State after) {

  /** What the event changes in a view. */
  List<Change> changes(ViewKey key) {
    return Sight.changes(key, before, recorded, after);
  }
}
