package org.whitecell.store.mongo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.whitecell.store.Group;
import org.whitecell.store.Hash;
import org.whitecell.store.Tail;

/**
 * The tails that this process has appended, of the sessions it did so last: behind one of them a
 * group is inserted without looking first. Where the outcome of an append is in doubt, the tail is
 * forgotten. Forgetting costs a look, never more.
 */
final class KnownTails {

  private static final int MOST = 1024;

  /** A tail that no group follows, for numbers start at 1. */
  private static final Tail NOWHERE = new Tail(-1, -1, Hash.NONE, Hash.NONE);

  private final Map<String, Tail> tails =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tail> eldest) {
          return size() > MOST;
        }
      };

  synchronized boolean isFollowedBy(Group group) {
    return tails.getOrDefault(group.session(), NOWHERE).isFollowedBy(group);
  }

  synchronized void put(String session, Tail tail) {
    tails.put(session, tail);
  }

  synchronized void forget(String session) {
    tails.remove(session);
  }
}
