package org.whitecell.store.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.whitecell.store.Logs.append;
import static org.whitecell.store.Logs.appendSingly;
import static org.whitecell.store.Logs.group;
import static org.whitecell.store.Logs.seqs;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.whitecell.Conditions;
import org.whitecell.store.Health;
import org.whitecell.store.Shelf;
import org.whitecell.store.Standing;
import org.whitecell.store.Store;
import org.whitecell.store.StoreRefused;
import org.whitecell.store.StoreUnavailable;
import org.whitecell.store.Tail;

class EmbeddedStoreTest {

  @TempDir Path folder;

  @Test
  void whatWasKeptIsThereWhenTheFolderIsOpenedAgain() {
    try (Store store = EmbeddedStore.open(folder)) {
      appendSingly(store.log(), "s", 3);
      store.shelf(Shelf.Kind.DRAFTS).put("d", Shelf.ABSENT, new byte[] {1});
      assertEquals(new Health.Well(), store.health());
    }
    try (Store store = EmbeddedStore.open(folder)) {
      assertEquals(List.of(1L, 2L, 3L), seqs(store.log(), "s", 1));
      assertEquals(1, store.shelf(Shelf.Kind.DRAFTS).get("d").orElseThrow().version());
      assertEquals(4, appendSingly(store.log(), "s", 1).seq());
    }
  }

  @Test
  void theFolderIsItsOwnUntilItIsClosed() {
    Store store = EmbeddedStore.open(folder);
    StoreRefused refused =
        assertThrows(StoreRefused.class, () -> EmbeddedStore.open(folder).close());
    assertEquals(StoreRefused.Reason.LOCKED, refused.reason());
    store.close();
    store.close();
    EmbeddedStore.open(folder).close();
  }

  @Test
  void whoeverHasTheFolderNeedNotWaitForTheLeaseOfOneThatDied() {
    DataFolder claimed = DataFolder.claim(folder);
    try (Store store = EmbeddedStore.open(claimed)) {
      store.shelf(Shelf.Kind.LEASES).put("server", Shelf.ABSENT, "one that died".getBytes(UTF_8));
    }
    try (claimed;
        Store store = EmbeddedStore.open(claimed)) {
      assertEquals(new Standing.Active(), store.lease().beat());
    }
  }

  @Test
  void aFileThatIsNoDataIsRefused() throws Exception {
    EmbeddedStore.open(folder).close();
    Files.writeString(folder.resolve("store.mv"), "no data at all ".repeat(1_000));
    StoreRefused refused =
        assertThrows(StoreRefused.class, () -> EmbeddedStore.open(folder).close());
    assertEquals(StoreRefused.Reason.DAMAGED, refused.reason());
  }

  @Test
  void whenTheDiskIsNearlyFullReadingGoesOnAndWritingWaits() throws Exception {
    AtomicLong usable = new AtomicLong(Long.MAX_VALUE);
    DataFolder claimed = DataFolder.claim(folder);
    try (Store store =
        EmbeddedStore.open(claimed, new Disk("", usable::get), Ending.HALT, claimed::close)) {
      Tail tail = appendSingly(store.log(), "s", 2);
      usable.set(1_000);
      Conditions.until(Duration.ofSeconds(20), () -> store.health() instanceof Health.Unwell);
      StoreUnavailable told =
          assertThrows(StoreUnavailable.class, () -> store.log().append(group(tail, "s", "w", 1)));
      assertEquals(StoreUnavailable.Cause.DISK_FULL, told.why());
      assertThrows(
          StoreUnavailable.class,
          () -> store.shelf(Shelf.Kind.DRAFTS).put("d", Shelf.ABSENT, new byte[0]));
      assertEquals(List.of(1L, 2L), seqs(store.log(), "s", 1));
      assertInstanceOf(Standing.Active.class, store.lease().beat());

      usable.set(Long.MAX_VALUE);
      Conditions.until(Duration.ofSeconds(20), () -> store.health() instanceof Health.Well);
      assertEquals(3, append(store.log(), group(tail, "s", "w", 1)).seq());
    }
  }

  @Test
  void theEndsOfAllLogsAreVerifiedWhenTheFolderIsOpened() {
    try (Store store = EmbeddedStore.open(folder)) {
      for (String session : List.of("altered", "cut", "sound", "young")) {
        appendSingly(store.log(), session, session.equals("young") ? 1 : 5);
      }
    }
    assertEquals(List.of(), warnings());

    RawFile.flipABit(folder, "altered/0000000005");
    RawFile.remove(folder, "cut/0000000004");
    assertEquals(
        List.of(
            "The logs of 2 of 4 sessions do not fit at their end; these open for reading only."),
        warnings());
    try (Store store = EmbeddedStore.open(folder)) {
      assertEquals(List.of(1L, 2L, 3L, 4L, 5L), seqs(store.log(), "sound", 1));
      assertEquals(List.of(1L), seqs(store.log(), "young", 1));
    }
  }

  /** What is warned of when the folder is opened. */
  private List<String> warnings() {
    Logger logger = (Logger) LoggerFactory.getLogger(EmbeddedStore.class);
    ListAppender<ILoggingEvent> said = new ListAppender<>();
    said.start();
    logger.addAppender(said);
    try {
      EmbeddedStore.open(folder).close();
    } finally {
      logger.detachAppender(said);
    }
    return said.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  @Test
  void strangersAreTurnedAway() {
    FreeSpace space = new FreeSpace(() -> Long.MAX_VALUE, 1);
    try (EmbeddedServer server =
        EmbeddedServer.start(folder.resolve("store.mv").toString(), space, Ending.HALT)) {
      MongoClientSettings stranger =
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(server.address().uri()))
              .applicationName("whitecell")
              .applyToClusterSettings(
                  cluster -> cluster.serverSelectionTimeout(1, TimeUnit.SECONDS))
              .build();
      try (MongoClient client = MongoClients.create(stranger)) {
        assertThrows(
            MongoException.class,
            () -> client.getDatabase("whitecell").getCollection("groups").find().first());
        assertThrows(
            MongoException.class,
            () -> client.getDatabase("whitecell").runCommand(new Document("ping", 1)));
      }
    }
  }
}
