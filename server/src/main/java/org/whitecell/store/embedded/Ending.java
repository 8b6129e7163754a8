package org.whitecell.store.embedded;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the process ends when the store has failed. */
@FunctionalInterface
interface Ending {

  /** Ends the process at once, without running what might write more, and says why. */
  Ending HALT =
      (words, cause) -> {
        Logger log = LoggerFactory.getLogger(Ending.class);
        log.error("{} The server stops; what was acknowledged is safe.", words, cause);
        System.err.println(words + " The server stops; what was acknowledged is safe.");
        Runtime.getRuntime().halt(70);
      };

  void end(String words, Throwable cause);
}
