package org.whitecell.store;

import static org.whitecell.store.Logs.group;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.whitecell.store.embedded.EmbeddedStore;
import org.whitecell.store.mongo.MongoAddress;
import org.whitecell.store.mongo.MongoStore;

/**
 * A process that appends to several sessions at once until it is killed, and prints session and seq
 * of each group once that is acknowledged. It goes on where the logs end.
 */
public final class WriterProcess {

  private WriterProcess() {}

  /** Writes to the store in a folder, or to the one at a MongoDB address. */
  public static void main(String[] args) {
    Store store =
        args[0].startsWith("mongodb:")
            ? MongoStore.open(MongoAddress.of(args[0]))
            : EmbeddedStore.open(Path.of(args[0]));
    int sessions = Integer.parseInt(args[1]);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < sessions; i++) {
        String session = "session-" + i;
        threads.execute(() -> write(store.log(), session));
      }
    }
  }

  private static void write(LogStore log, String session) {
    String writer = UUID.randomUUID().toString();
    Tail tail = log.tail(session);
    while (true) {
      int entries = 1 + (int) (tail.number() % 3);
      tail = Logs.append(log, group(tail, session, writer, entries));
      synchronized (System.out) {
        System.out.println(session + " " + tail.seq());
        System.out.flush();
      }
    }
  }
}
