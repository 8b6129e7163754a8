package org.whitecell.store.mongo;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals and mends blocks in the background, one after the other. What waits for its turn waits
 * once, so the queue is bounded by the sessions; whatever is missed is caught up with at the
 * session's next full stretch.
 */
final class Sealer {

  private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

  private final Blocks blocks;
  private final Set<String> waiting = ConcurrentHashMap.newKeySet();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("sealer").factory());

  Sealer(Blocks blocks) {
    this.blocks = blocks;
  }

  void seal(String session) {
    once(session, () -> blocks.seal(session));
  }

  /** Rebuilds a block from its groups. */
  void mend(Block block) {
    once(Ids.of(block.session(), block.number()), () -> blocks.mend(block));
  }

  /** Finishes what is queued. */
  void close() {
    thread.close();
  }

  private void once(String what, Runnable work) {
    if (waiting.add(what)) {
      try {
        thread.execute(() -> run(what, work));
      } catch (RejectedExecutionException e) {
        waiting.remove(what);
      }
    }
  }

  private void run(String what, Runnable work) {
    waiting.remove(what);
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.warn("A stretch of a log was not sealed into its block; it will be later.", e);
    }
  }
}
