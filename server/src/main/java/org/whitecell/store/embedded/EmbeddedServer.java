package org.whitecell.store.embedded;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FilePath;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.whitecell.store.RawDocument;
import org.whitecell.store.StoreRefused;
import org.whitecell.store.StoreRefused.Reason;
import org.whitecell.store.mongo.Copying;
import org.whitecell.store.mongo.MongoAddress;

/** The MongoDB server in this process, on one file, listening on a random port of loopback. */
final class EmbeddedServer implements AutoCloseable {

  private static final String DATABASE = "whitecell";
  private static final String LEASES = "leases";

  /** A waiting write holds its network thread, so there are as many as connections. */
  private static final int CONNECTIONS = 16;

  private static final int CACHE_MEGABYTES = 64;

  private final MVStore file;
  private final Doorkeeper door;
  private final Committer committer;
  private final FreeSpace space;
  private final MongoServer server;

  private EmbeddedServer(
      MVStore file, Doorkeeper door, Committer committer, FreeSpace space, MongoServer server) {
    this.file = file;
    this.door = door;
    this.committer = committer;
    this.space = space;
    this.server = server;
  }

  static EmbeddedServer start(String fileName, FreeSpace space, Ending ending) {
    silence();
    MVStore file = open(fileName);
    Doorkeeper door = new Doorkeeper();
    Committer committer = new Committer(file, ending);
    SafeBackend backend = new SafeBackend(file, door, committer, space, LEASES);
    committer.write(() -> backend.resolveDatabase(DATABASE));
    MongoServer server = new MongoServer(backend);
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, CONNECTIONS);
    return new EmbeddedServer(file, door, committer, space, server);
  }

  /** How our driver reaches it. */
  MongoAddress address() {
    InetSocketAddress local = server.getLocalAddress();
    String uri =
        "mongodb://" + local.getAddress().getHostAddress() + ":" + local.getPort() + "/" + DATABASE;
    return new MongoAddress(uri, door.secret(), CONNECTIONS);
  }

  boolean isLowOnSpace() {
    return space.isLow();
  }

  /** The last {@code _id} of each run in the collection that shares the part before the slash. */
  Map<String, String> lastIds(String collection) {
    MVMap<Object, Document> documents = SafeDatabase.documents(file, DATABASE, collection);
    Map<String, String> last = new LinkedHashMap<>();
    @Nullable Object first = documents.firstKey();
    while (first instanceof String id) {
      String run = id.substring(0, id.indexOf('/'));
      String behind = run + (char) ('/' + 1);
      last.put(run, (String) documents.lowerKey(behind));
      first = documents.ceilingKey(behind);
    }
    return last;
  }

  /**
   * Hands out all that is kept as it is at one instant, whatever is written meanwhile: cursors that
   * begin while nobody writes walk over one version of the file, which is kept until they are done.
   */
  void copy(Consumer<RawDocument> to) {
    MVStore.TxCounter version = file.registerVersionUsage();
    try {
      Map<String, Cursor<Object, Document>> cursors = committer.between(this::cursors);
      committer.awaitAll();
      cursors.forEach((collection, cursor) -> {
        while (cursor.hasNext()) {
          cursor.next();
          to.accept(new RawDocument(collection, BsonType.bytes(cursor.getValue())));
        }
      });
    } finally {
      file.deregisterVersionUsage(version);
    }
  }

  private Map<String, Cursor<Object, Document>> cursors() {
    Map<String, Cursor<Object, Document>> cursors = new LinkedHashMap<>();
    for (String collection : Copying.ordered(SafeDatabase.collections(file, DATABASE))) {
      cursors.put(collection, SafeDatabase.documents(file, DATABASE, collection).cursor(null));
    }
    return cursors;
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  static MVStore open(String fileName) {
    FilePath path = FilePath.get(fileName);
    if (path.exists() && !path.canWrite()) {
      throw new StoreRefused(
          Reason.READ_ONLY, "The data file " + fileName + " cannot be written: mend its rights.");
    }
    try {
      MVStore file =
          new MVStore.Builder()
              .fileName(fileName)
              .autoCommitDisabled()
              .autoCommitBufferSize(0)
              .autoCompactFillRate(0)
              .cacheSize(CACHE_MEGABYTES)
              .open();
      file.setRetentionTime(0);
      return file;
    } catch (MVStoreException e) {
      throw new StoreRefused(
          Reason.DAMAGED,
          "The data file " + fileName + " cannot be opened: put back a copy of the folder.",
          e);
    }
  }

  /** The server's logger prints whole documents, and the driver's the name that is our secret. */
  private static void silence() {
    for (String name : new String[] {"de.bwaldvogel.mongo", "org.mongodb.driver"}) {
      if (LoggerFactory.getLogger(name) instanceof Logger logger) {
        logger.setLevel(Level.OFF);
      }
    }
  }

  static long usableBytes(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }
}
