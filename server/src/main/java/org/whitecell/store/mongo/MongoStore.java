package org.whitecell.store.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whitecell.store.Health;
import org.whitecell.store.Lease;
import org.whitecell.store.LogStore;
import org.whitecell.store.RawDocument;
import org.whitecell.store.Shelf;
import org.whitecell.store.Store;
import org.whitecell.store.StoreRefused;
import org.whitecell.store.StoreUnavailable;

/** The store in a MongoDB database. */
public final class MongoStore implements Store {

  private static final Logger LOG = LoggerFactory.getLogger(MongoStore.class);

  /** The collection of groups. */
  public static final String GROUPS = Groups.COLLECTION;

  private static final Duration LEASE_TERM = Duration.ofSeconds(10);

  private final MongoClient client;
  private final MongoDatabase database;
  private final MongoLog log;
  private final Map<Shelf.Kind, Shelf> shelves = new EnumMap<>(Shelf.Kind.class);
  private final Lease lease;
  private final AtomicBoolean closed = new AtomicBoolean();

  private MongoStore(MongoClient client, MongoDatabase database, Concerns concerns, String holder) {
    this.client = client;
    this.database = database;
    Barrier barrier = new Barrier(database);
    this.log = new MongoLog(database, concerns, barrier);
    for (Shelf.Kind kind : Shelf.Kind.values()) {
      shelves.put(kind, new MongoShelf(database, concerns, kind, barrier));
    }
    this.lease = new Lease(shelf(Shelf.Kind.LEASES), holder, LEASE_TERM, System::nanoTime);
  }

  /**
   * Connects, looks whether the server is safe and the database ours, and opens it.
   *
   * @throws StoreRefused when it cannot be opened as it is
   */
  public static MongoStore open(MongoAddress address) {
    return connect(address, ProcessHandle.current().pid() + "-" + UUID.randomUUID());
  }

  /**
   * The same for an installation that runs one server at a time: a lease that one before it left
   * when it was killed is not waited for.
   *
   * @param installation a name that lasts from start to start and is no other's
   */
  public static MongoStore open(MongoAddress address, String installation) {
    MongoStore store = connect(address, installation + "/" + UUID.randomUUID());
    Lease.clear(store.shelf(Shelf.Kind.LEASES), installation + "/");
    return store;
  }

  /**
   * Fills an empty database with what {@link #copy} handed out elsewhere.
   *
   * @throws StoreRefused when it is not empty, or what comes is damaged
   * @throws StoreUnavailable when the server does not answer; the database is then no one's
   */
  public static void fill(MongoAddress address, Iterator<RawDocument> documents) {
    Filling.fill(address, documents);
  }

  private static MongoStore connect(MongoAddress address, String holder) {
    MongoClient client = MongoClients.create(address.settings());
    try {
      ServerCheck.require(client);
      Concerns concerns = Concerns.of(client);
      MongoDatabase database =
          client.getDatabase(address.database()).withReadConcern(concerns.durable());
      Mark.require(database);
      return new MongoStore(client, database, concerns, holder);
    } catch (StoreRefused e) {
      client.close();
      throw e;
    } catch (MongoException e) {
      client.close();
      throw new StoreRefused(
          StoreRefused.Reason.UNREACHABLE,
          "The database server is there but does not do what it is asked: check that this user may"
              + " read and write, and that the server keeps a journal.",
          e);
    }
  }

  /**
   * How many logs do not fit at their end.
   *
   * @param lastIds the {@code _id} of the last group of each log
   */
  public long unfitEnds(Collection<String> lastIds) {
    return log.unfitEnds(lastIds);
  }

  MongoDatabase database() {
    return database;
  }

  @Override
  public LogStore log() {
    return log;
  }

  @Override
  public Shelf shelf(Shelf.Kind kind) {
    return Objects.requireNonNull(shelves.get(kind));
  }

  @Override
  public Lease lease() {
    return lease;
  }

  @Override
  public void copy(Consumer<RawDocument> to) {
    Outcome.of(() -> Copying.copy(database, to));
  }

  @Override
  public Health health() {
    try {
      Outcome.of(() -> database.runCommand(new BsonDocument("ping", new BsonInt32(1))));
      return new Health.Well();
    } catch (StoreUnavailable e) {
      return new Health.Unwell(e.why(), "The store does not answer.");
    }
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      log.close();
      try {
        lease.release();
      } catch (StoreUnavailable e) {
        LOG.info("The lease was not given up, for the store is away; it will run out.");
      }
      client.close();
    }
  }
}
