package org.whitecell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whitecell.access.SessionList;
import org.whitecell.access.Tickets;
import org.whitecell.live.Watcher;
import org.whitecell.session.Event;
import org.whitecell.session.Recorded;
import org.whitecell.session.SessionId;
import org.whitecell.session.State;

/** What is kept beside the logs follows them: the list of sessions, and codes that die. */
record Followers(SessionList list, Tickets tickets) implements Watcher {

  @Override
  public void committed(SessionId session, State before, List<Recorded> events, State after) {
    list.follow(session, after);
    if (events.stream().anyMatch(recorded -> endsCodes(recorded.event()))) {
      Thread.ofVirtual().name("lobby-code").start(() -> tickets.closeLobby(session));
    }
  }

  @Override
  public void read(SessionId session, @Nullable String fault) {
    list.noteFault(session, fault);
  }

  private static boolean endsCodes(Event event) {
    return event instanceof Event.DoorLocked || event instanceof Event.SessionClosed;
  }
}
