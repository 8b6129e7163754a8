package org.whitecell.store.mongo;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.whitecell.store.StoreRefused;
import org.whitecell.store.StoreRefused.Reason;

class ServerCheckTest {

  private static final Optional<BsonDocument> UNKNOWN = Optional.empty();

  private static Optional<BsonDocument> says(String json) {
    return Optional.of(BsonDocument.parse(json));
  }

  @Test
  void whatAServerDoesNotTellIsNotHeldAgainstIt() {
    assertDoesNotThrow(() -> ServerCheck.judge(UNKNOWN, UNKNOWN, UNKNOWN));
    assertDoesNotThrow(() ->
        ServerCheck.judge(
            says("{parsed: {storage: {dbPath: '/data'}}}"),
            says("{storageEngine: {name: 'wiredTiger', persistent: true}}"),
            says("{config: {writeConcernMajorityJournalDefault: true}}")));
  }

  @Test
  void aServerWithoutJournalIsRefused() {
    assertUnsafe(says("{parsed: {storage: {journal: {enabled: false}}}}"), UNKNOWN, UNKNOWN);
    assertUnsafe(UNKNOWN, says("{storageEngine: {persistent: false}}"), UNKNOWN);
  }

  @Test
  void aReplicaSetThatAcknowledgesBeforeItsJournalIsRefused() {
    assertUnsafe(UNKNOWN, UNKNOWN, says("{config: {writeConcernMajorityJournalDefault: false}}"));
  }

  private static void assertUnsafe(
      Optional<BsonDocument> options,
      Optional<BsonDocument> status,
      Optional<BsonDocument> replicaSet) {
    StoreRefused refused =
        assertThrows(StoreRefused.class, () -> ServerCheck.judge(options, status, replicaSet));
    assertEquals(Reason.UNSAFE, refused.reason());
  }

  @Test
  void onlyServersWithAMajorityAreAskedForIt() {
    assertEquals(Concerns.ALONE, Concerns.of(BsonDocument.parse("{ismaster: true}")));
    assertEquals(Concerns.REPLICATED, Concerns.of(BsonDocument.parse("{setName: 'rs'}")));
    assertEquals(Concerns.REPLICATED, Concerns.of(BsonDocument.parse("{msg: 'isdbgrid'}")));
  }

  @Test
  void aServerThatIsNotThereIsUnreachable() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    assertEquals(Reason.UNREACHABLE, reasonAt("mongodb://127.0.0.1:" + free));
  }

  @Test
  void whatIsNoAddressIsToldSo() {
    assertEquals(Reason.BAD_ADDRESS, reasonAt("postgres://localhost"));
  }

  private static Reason reasonAt(String uri) {
    return assertThrows(StoreRefused.class, () -> MongoStore.open(MongoAddress.of(uri))).reason();
  }
}
