package org.whitecell.store;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.UUID;
import org.whitecell.store.mongo.MongoAddress;

/** A database of its own on the server that the environment variable MONGODB_URI names. */
public record ExternalServer(MongoAddress address) implements TestServer {

  /** The environment variable. */
  public static final String VARIABLE = "MONGODB_URI";

  /**
   * One server, and asked how it is rather than told: the one that scripts/with-mongodb brings
   * numbers what it tells by itself otherwise than the driver expects, which then knows of no
   * server for half a second.
   */
  public static final String OPTIONS = "?directConnection=true&serverMonitoringMode=poll";

  /** An empty database. */
  public static ExternalServer start() {
    String database = "whitecell_test_" + UUID.randomUUID().toString().replace("-", "");
    String host = new ConnectionString(System.getenv(VARIABLE)).getHosts().getFirst();
    return new ExternalServer(MongoAddress.of("mongodb://" + host + "/" + database + OPTIONS));
  }

  @Override
  public void close() {
    ConnectionString uri = new ConnectionString(address.uri());
    try (MongoClient client = MongoClients.create(uri)) {
      client.getDatabase(uri.getDatabase()).drop();
    }
  }
}
