package org.whitecell.store.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import java.util.concurrent.TimeUnit;
import org.whitecell.store.StoreRefused;

/**
 * Where the database is.
 *
 * @param uri a MongoDB connection string; the database is the one that it names, else {@code
 *     whitecell}
 * @param client the name by which the server knows our connections
 * @param connections how many connections there are at most
 */
public record MongoAddress(String uri, String client, int connections) {

  private static final String DEFAULT_DATABASE = "whitecell";

  private static final int CONNECT_SECONDS = 5;
  private static final int WRITE_SECONDS = 10;
  private static final int READ_SECONDS = 20;

  /** The address of an external server. */
  public static MongoAddress of(String uri) {
    return new MongoAddress(uri, "whitecell", 64);
  }

  String database() {
    String named = parsed().getDatabase();
    return named == null ? DEFAULT_DATABASE : named;
  }

  /**
   * What is set here stands above what the connection string says; the read concern is set when it
   * is known what the server is.
   */
  MongoClientSettings settings() {
    return MongoClientSettings.builder()
        .applyConnectionString(parsed())
        .applicationName(client)
        .writeConcern(
            WriteConcern.MAJORITY.withJournal(true).withWTimeout(WRITE_SECONDS, TimeUnit.SECONDS))
        .readPreference(ReadPreference.primary())
        .retryWrites(false)
        .retryReads(true)
        .applyToConnectionPoolSettings(
            pool -> pool.maxSize(connections).maxWaitTime(WRITE_SECONDS, TimeUnit.SECONDS))
        .applyToSocketSettings(socket ->
            socket
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(READ_SECONDS, TimeUnit.SECONDS))
        .applyToClusterSettings(
            cluster -> cluster.serverSelectionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS))
        .build();
  }

  private ConnectionString parsed() {
    try {
      return new ConnectionString(uri);
    } catch (IllegalArgumentException e) {
      // The driver's words may quote the address, and with it a password.
      throw new StoreRefused(
          StoreRefused.Reason.BAD_ADDRESS,
          "The address of the database is not one of MongoDB, such as"
              + " mongodb://host:27017/whitecell?replicaSet=name (in a name or password, write"
              + " @ : / as %40 %3A %2F).");
    }
  }

  /** Without the address, which may carry a password. */
  @Override
  public String toString() {
    return "MongoAddress[" + connections + " connections]";
  }
}
