package org.whitecell.live;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.Recorded;
import org.whitecell.session.SessionId;
import org.whitecell.session.State;

/**
 * Is told what became durable in any session, and what is wrong with it: for lists beside the logs.
 */
public interface Watcher {

  Watcher NOBODY =
      new Watcher() {
        @Override
        public void committed(
            SessionId session, State before, List<Recorded> events, State after) {}

        @Override
        public void read(SessionId session, @Nullable String fault) {}
      };

  /** Called on the session's own thread, in order: it must not block. */
  void committed(SessionId session, State before, List<Recorded> events, State after);

  /**
   * Called whenever a session's log was read: it must not block.
   *
   * @param fault why it can only be read, or not even that, in words; null for a log that is whole
   */
  void read(SessionId session, @Nullable String fault);
}
