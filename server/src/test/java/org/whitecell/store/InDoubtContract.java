package org.whitecell.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.whitecell.store.Logs.append;
import static org.whitecell.store.Logs.group;
import static org.whitecell.store.Logs.seqs;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whitecell.Conditions;
import org.whitecell.store.CuttingProxy.Cut;
import org.whitecell.store.Shelf.Change;
import org.whitecell.store.Shelf.Kind;
import org.whitecell.store.mongo.MongoStore;

/** What a writer learns when the line to the server is cut, and what the log then holds. */
abstract class InDoubtContract extends StoreContract {

  private static final String SESSION = "s";

  private CuttingProxy proxy;
  private Store cut;

  @BeforeEach
  void connectThroughTheProxy() throws IOException {
    proxy = new CuttingProxy(server.address());
    cut = MongoStore.open(proxy.address());
  }

  @AfterEach
  void disconnect() throws IOException {
    proxy.next(Cut.NONE);
    cut.close();
    proxy.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"REQUEST", "REPLY"})
  void aWriteThatIsCutOnceIsStoredOnce(Cut where) {
    Tail tail = append(cut.log(), group(Tail.EMPTY, SESSION, "w", 1));
    proxy.next(where);
    tail = append(cut.log(), group(tail, SESSION, "w", 2));
    assertEquals(1, proxy.cuts());
    append(cut.log(), group(tail, SESSION, "w", 1));
    assertEquals(List.of(1L, 2L, 3L, 4L), seqs(store.log(), SESSION, 1));
  }

  @ParameterizedTest
  @EnumSource(names = {"REQUEST_AND_GO_AWAY", "REPLY_AND_GO_AWAY"})
  void whileTheServerIsAwayTheWriterIsToldAndLaterItIsStoredOnce(Cut where) throws Exception {
    Tail tail = append(cut.log(), group(Tail.EMPTY, SESSION, "w", 1));
    Group doubtful = group(tail, SESSION, "w", 2);
    proxy.next(where);
    StoreUnavailable told = assertThrows(StoreUnavailable.class, () -> cut.log().append(doubtful));
    assertEquals(StoreUnavailable.Cause.AWAY, told.why());
    assertThrows(StoreUnavailable.class, () -> cut.log().append(doubtful));

    proxy.next(Cut.NONE);
    assertEquals(new Append.Stored(doubtful.tail()), untilItAnswers(doubtful));
    assertEquals(List.of(1L, 2L, 3L), seqs(store.log(), SESSION, 1));
  }

  @Test
  void whatAnotherStoredMeanwhileIsTaken() throws Exception {
    Tail tail = append(cut.log(), group(Tail.EMPTY, SESSION, "w", 1));
    Group doubtful = group(tail, SESSION, "w", 2);
    proxy.next(Cut.REQUEST_AND_GO_AWAY);
    assertThrows(StoreUnavailable.class, () -> cut.log().append(doubtful));
    Tail others = append(store.log(), group(tail, SESSION, "other", 3));

    proxy.next(Cut.NONE);
    assertEquals(new Append.Taken(), untilItAnswers(doubtful));
    assertEquals(others, cut.log().tail(SESSION));
    assertEquals(List.of(1L, 2L, 3L, 4L), seqs(store.log(), SESSION, 1));
  }

  @ParameterizedTest
  @EnumSource(names = {"REQUEST", "REPLY"})
  void aRecordThatIsCutOnceIsPutOnce(Cut where) {
    Shelf shelf = cut.shelf(Kind.ACCOUNTS);
    proxy.next(where);
    assertEquals(new Change.Done(1), shelf.put("k", Shelf.ABSENT, "one".getBytes(UTF_8)));
    proxy.next(where);
    assertEquals(new Change.Done(2), shelf.put("k", 1, "two".getBytes(UTF_8)));
    assertEquals(2, proxy.cuts());
    assertEquals(new Kept("k", 2, "two".getBytes(UTF_8)), shelf.get("k").orElseThrow());
  }

  @Test
  void aServerThatIsAwayIsSeenInTheHealth() {
    assertEquals(new Health.Well(), cut.health());
    proxy.next(Cut.AWAY);
    assertInstanceOf(Health.Unwell.class, cut.health());
  }

  private Append untilItAnswers(Group group) throws Exception {
    AtomicReference<Append> answer = new AtomicReference<>();
    Conditions.until(
        Duration.ofSeconds(30),
        () -> {
          try {
            answer.set(cut.log().append(group));
            return true;
          } catch (StoreUnavailable e) {
            return false;
          }
        });
    return answer.get();
  }
}
