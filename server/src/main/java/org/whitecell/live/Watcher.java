package org.whitecell.live;

import java.util.List;
import org.whitecell.session.Recorded;
import org.whitecell.session.SessionId;
import org.whitecell.session.State;

/** Is told what became durable in any session: for lists that are kept beside the logs. */
@FunctionalInterface
public interface Watcher {

  Watcher NOBODY = (session, before, events, after) -> {};

  /** Called on the session's own thread, in order: it must not block. */
  void committed(SessionId session, State before, List<Recorded> events, State after);
}
