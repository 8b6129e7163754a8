package org.whitecell.store.embedded;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whitecell.store.Health;
import org.whitecell.store.Lease;
import org.whitecell.store.LogStore;
import org.whitecell.store.RawDocument;
import org.whitecell.store.Shelf;
import org.whitecell.store.Store;
import org.whitecell.store.StoreUnavailable;
import org.whitecell.store.mongo.MongoStore;

/** The store in a folder: a server in this process, reached as any other through the driver. */
public final class EmbeddedStore implements Store {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedStore.class);

  private static final String FILE = "store.mv";

  /** Below this free space nothing more is written. */
  private static final long FLOOR_BYTES = 256L * 1024 * 1024;

  private final EmbeddedServer server;
  private final MongoStore store;
  private final Runnable afterwards;

  private EmbeddedStore(EmbeddedServer server, MongoStore store, Runnable afterwards) {
    this.server = server;
    this.store = store;
    this.afterwards = afterwards;
  }

  /**
   * Claims the folder and opens the store in it; closing the store releases the folder.
   *
   * @throws org.whitecell.store.StoreRefused when it cannot be opened as it is
   */
  public static EmbeddedStore open(Path folder) {
    DataFolder claimed = DataFolder.claim(folder);
    try {
      return open(claimed, Disk.under(claimed), Ending.HALT, claimed::close);
    } catch (RuntimeException e) {
      claimed.close();
      throw e;
    }
  }

  /** Opens the store in a folder that is claimed, and that stays so when the store is closed. */
  public static EmbeddedStore open(DataFolder folder) {
    return open(folder, Disk.under(folder), Ending.HALT, () -> {});
  }

  /** Fills the store of a folder that has none yet with what {@link #copy} handed out elsewhere. */
  public static void fill(DataFolder folder, Iterator<RawDocument> documents) {
    Disk disk = Disk.under(folder);
    FreeSpace space = new FreeSpace(disk.usableBytes(), FLOOR_BYTES);
    try (EmbeddedServer server =
        EmbeddedServer.start(disk.nameOf(folder.resolve(FILE)), space, Ending.HALT)) {
      MongoStore.fill(server.address(), documents);
    }
  }

  static EmbeddedStore open(DataFolder folder, Disk disk, Ending ending, Runnable afterwards) {
    FreeSpace space = new FreeSpace(disk.usableBytes(), FLOOR_BYTES);
    EmbeddedServer server = EmbeddedServer.start(disk.nameOf(folder.resolve(FILE)), space, ending);
    try {
      MongoStore store = MongoStore.open(server.address());
      Lease.clear(store.shelf(Shelf.Kind.LEASES));
      verifyEnds(server, store);
      return new EmbeddedStore(server, store, afterwards);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private static void verifyEnds(EmbeddedServer server, MongoStore store) {
    Map<String, String> ends = server.lastIds(MongoStore.GROUPS);
    long unfit = store.unfitEnds(ends.values());
    if (unfit > 0) {
      LOG.warn(
          "The logs of {} of {} sessions do not fit at their end; these open for reading only.",
          unfit,
          ends.size());
    }
  }

  @Override
  public LogStore log() {
    return store.log();
  }

  @Override
  public Shelf shelf(Shelf.Kind kind) {
    return store.shelf(kind);
  }

  @Override
  public Lease lease() {
    return store.lease();
  }

  @Override
  public void copy(Consumer<RawDocument> to) {
    server.copy(to);
  }

  @Override
  public Health health() {
    if (server.isLowOnSpace()) {
      return new Health.Unwell(
          StoreUnavailable.Cause.DISK_FULL,
          "The disk with the data is nearly full; nothing is written until there is room.");
    }
    return store.health();
  }

  @Override
  public void close() {
    store.close();
    server.close();
    afterwards.run();
  }
}
