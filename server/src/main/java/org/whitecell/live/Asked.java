package org.whitecell.live;

import java.util.concurrent.CompletableFuture;
import org.whitecell.session.CommandKey;
import org.whitecell.session.Order;

/** An order in a room's queue, and who waits for the answer. */
record Asked(Order order, Asker asker) {

  sealed interface Asker {
    /** A window, that gets the answer together with what it changed. */
    record Socket(Feed feed, CommandKey key) implements Asker {}

    record Call(CompletableFuture<Answer> answer) implements Asker {}

    /** The room itself. */
    record Nobody() implements Asker {}
  }
}
