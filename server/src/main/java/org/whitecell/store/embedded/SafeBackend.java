package org.whitecell.store.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * The server's backend, made to keep its word: a write is answered when it is durable, a read with
 * a read concern when all that it saw is. Nothing above the driver knows that the server is
 * embedded.
 */
final class SafeBackend extends H2Backend {

  private static final Set<String> READS =
      Set.of(
          "find",
          "getmore",
          "count",
          "distinct",
          "ismaster",
          "hello",
          "ping",
          "buildinfo",
          "serverstatus",
          "getcmdlineopts",
          "replsetgetconfig",
          "listcollections",
          "listdatabases",
          "killcursors",
          "endsessions");

  /** The code by which a server says that its disk is full. */
  private static final int OUT_OF_DISK_SPACE = 14031;

  /** How long a clean stop may take to give unused space of the file back. */
  private static final int COMPACTION_MILLIS = 1_000;

  private final Doorkeeper door;
  private final Committer committer;
  private final FreeSpace space;
  private final String alwaysWritten;

  /**
   * A backend on an open file.
   *
   * @param alwaysWritten the collection that is written also when space is low: small, and needed
   *     for reading to go on
   */
  SafeBackend(
      MVStore file, Doorkeeper door, Committer committer, FreeSpace space, String alwaysWritten) {
    super(file);
    this.door = door;
    this.committer = committer;
    this.space = space;
    this.alwaysWritten = alwaysWritten;
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String databaseName) {
    return new SafeDatabase(databaseName, getMvStore(), getCursorRegistry());
  }

  /** The older form of the protocol, in which the driver greets. */
  @Override
  public Document handleCommand(
      Channel channel, String databaseName, String command, Document query) {
    door.admit(channel, query);
    return super.handleCommand(channel, databaseName, command, query);
  }

  @Override
  public QueryResult handleQuery(MongoQuery query) {
    door.turnAway(query.getChannel());
    return new QueryResult();
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    Document query = message.getDocument();
    door.admit(message.getChannel(), query);
    String command = query.keySet().iterator().next();
    if (READS.contains(command.toLowerCase(Locale.ROOT))) {
      return read(query, () -> super.handleMessage(message));
    }
    if (space.isLow() && !alwaysWritten.equals(query.get(command))) {
      throw new MongoServerError(OUT_OF_DISK_SPACE, "OutOfDiskSpace", "the disk is nearly full");
    }
    return committer.write(() -> super.handleMessage(message));
  }

  /** Reads one version of the file, kept from compaction meanwhile. */
  private Document read(Document query, Supplier<Document> work) {
    MVStore file = getMvStore();
    MVStore.TxCounter version = file.registerVersionUsage();
    Document result;
    try {
      result = work.get();
    } finally {
      file.deregisterVersionUsage(version);
    }
    if (query.containsKey("readConcern")) {
      committer.awaitAll();
    }
    return result;
  }

  @Override
  public void close() {
    committer.close();
    MVStore file = getMvStore();
    if (!file.isClosed()) {
      file.compactFile(COMPACTION_MILLIS);
    }
    super.close();
  }
}
