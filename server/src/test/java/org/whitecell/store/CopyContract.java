package org.whitecell.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.whitecell.store.mongo.MongoAddress;
import org.whitecell.store.mongo.MongoStore;

/** A copy of a store is that store again, wherever it is put. */
abstract class CopyContract extends StoreContract {

  private static final String SESSION = "session";
  private static final String KEY = "key";

  private Shelf accounts() {
    return store.shelf(Shelf.Kind.ACCOUNTS);
  }

  private static List<RawDocument> copyOf(Store from) {
    List<RawDocument> copied = new ArrayList<>();
    from.copy(copied::add);
    return copied;
  }

  private void put(Store into, String key, String content) {
    long seen = into.shelf(Shelf.Kind.ACCOUNTS).get(key).map(Kept::version).orElse(Shelf.ABSENT);
    into.shelf(Shelf.Kind.ACCOUNTS).put(key, seen, content.getBytes(UTF_8));
  }

  private MongoAddress filled(TestServer other, List<RawDocument> documents) {
    MongoStore.fill(other.address(), documents.iterator());
    return other.address();
  }

  @Test
  void whatIsFilledWithACopyIsTheSame() {
    Logs.appendSingly(store.log(), SESSION, 300);
    Logs.appendSingly(store.log(), "another", 3);
    store.log().blank(SESSION, Set.of(2L));
    put(store, KEY, "first");
    put(store, KEY, "second");

    try (TestServer other = startServer();
        Store again = MongoStore.open(filled(other, copyOf(store)))) {
      for (String session : List.of(SESSION, "another")) {
        assertEquals(
            Logs.readWhole(store.log(), session, 1), Logs.readWhole(again.log(), session, 1));
        assertEquals(store.log().tail(session), again.log().tail(session));
      }
      assertEquals(accounts().list(""), again.shelf(Shelf.Kind.ACCOUNTS).list(""));
      Logs.appendSingly(again.log(), SESSION, 1);
    }
  }

  @Test
  void whoIsTheActiveServerIsNotCopied() {
    store.lease().beat();
    put(store, KEY, "content");

    try (TestServer other = startServer();
        Store again = MongoStore.open(filled(other, copyOf(store)))) {
      assertEquals(new Standing.Active(), again.lease().beat());
    }
  }

  /** A writer says on a shelf how far he has come, each time after the log has come so far. */
  @Test
  void whileOthersWriteNoLogHasAGapOrIsBehindWhatIsKeptAboutIt() throws InterruptedException {
    AtomicBoolean isEnough = new AtomicBoolean();
    Thread writer =
        Thread.ofVirtual()
            .start(() -> {
              while (!isEnough.get()) {
                long seq = Logs.appendSingly(store.log(), SESSION, 1).seq();
                put(store, KEY, Long.toString(seq));
              }
            });
    List<List<RawDocument>> copies = new ArrayList<>();
    try {
      while (copies.size() < 5) {
        if (store.log().tail(SESSION).seq() > 20L * copies.size()) {
          copies.add(copyOf(store));
        }
      }
    } finally {
      isEnough.set(true);
      writer.join();
    }

    for (List<RawDocument> copy : copies) {
      try (TestServer other = startServer();
          Store again = MongoStore.open(filled(other, copy))) {
        long read = Logs.seqs(again.log(), SESSION, 1).size();
        long kept =
            again.shelf(Shelf.Kind.ACCOUNTS).get(KEY).stream()
                .mapToLong(said -> Long.parseLong(new String(said.content(), UTF_8)))
                .sum();
        assertTrue(kept <= read, kept + " said, " + read + " read");
      }
    }
  }

  @Test
  void whereSomethingIsNothingIsPut() {
    put(store, KEY, "mine");

    StoreRefused refused = assertThrows(StoreRefused.class, () -> filled(server, copyOf(store)));

    assertEquals(StoreRefused.Reason.NOT_EMPTY, refused.reason());
    assertEquals(1, accounts().list("").size());
  }

  @Test
  void whatIsDamagedLeavesNothingBehind() {
    put(store, KEY, "content");
    List<RawDocument> twice = new ArrayList<>(copyOf(store));
    twice.addAll(1, copyOf(store));

    try (TestServer other = startServer()) {
      StoreRefused refused = assertThrows(StoreRefused.class, () -> filled(other, twice));
      assertEquals(StoreRefused.Reason.DAMAGED, refused.reason());

      try (Store again = MongoStore.open(filled(other, copyOf(store)))) {
        assertEquals(1, again.shelf(Shelf.Kind.ACCOUNTS).list("").size());
      }
    }
  }

  @Test
  void whatWasFilledInPartIsNotOpened() {
    put(store, KEY, "content");
    List<RawDocument> copy = copyOf(store);

    try (TestServer other = startServer()) {
      filled(other, copy.subList(0, copy.size() - 1));
      StoreRefused refused =
          assertThrows(StoreRefused.class, () -> MongoStore.open(other.address()));
      assertEquals(StoreRefused.Reason.FOREIGN, refused.reason());
    }
  }
}
