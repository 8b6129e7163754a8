package org.whitecell.library;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whitecell.access.SessionEntry;
import org.whitecell.access.SessionList;
import org.whitecell.live.Rooms;
import org.whitecell.store.LogStore;
import org.whitecell.store.StoreUnavailable;

/**
 * Brings the list of sessions up to where their logs are. The list follows a moment later, and a
 * server that was killed may have left it behind: so this is done whenever a server becomes the
 * active one. Blocks.
 */
public record CatchUp(SessionList list, LogStore log, Rooms rooms) {

  private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);

  /** Looks at every log's end, and reads those that are not where they were, or were damaged. */
  public void run() {
    try {
      for (SessionEntry entry : list.all()) {
        if (entry.fault() != null || log.tail(entry.session().value()).seq() != entry.events()) {
          bringUpToDate(entry);
        }
      }
    } catch (StoreUnavailable e) {
      LOG.warn("The list of sessions may be behind, for the store does not answer");
    }
  }

  private void bringUpToDate(SessionEntry entry) {
    try {
      rooms.state(entry.session()).ifPresent(state -> list.bringUpToDate(entry.session(), state));
    } catch (Rooms.NotOpen e) {
      LOG.warn("A session in the list is behind its log: {}", e.getMessage());
    }
  }
}
