package org.whitecell.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.whitecell.store.Shelf.Change;
import org.whitecell.store.Shelf.Kind;

abstract class ShelfContract extends StoreContract {

  private Shelf shelf() {
    return store.shelf(Kind.DRAFTS);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  @Test
  void whatIsPutIsThereUnderItsKey() {
    assertEquals(Optional.empty(), shelf().get("k"));
    assertEquals(new Change.Done(1), shelf().put("k", Shelf.ABSENT, bytes("one")));
    assertEquals(Optional.of(new Kept("k", 1, bytes("one"))), shelf().get("k"));
    assertEquals(new Change.Done(2), shelf().put("k", 1, bytes("")));
    assertEquals(Optional.of(new Kept("k", 2, new byte[0])), shelf().get("k"));
  }

  @Test
  void whoSawAnotherVersionChangesNothing() {
    shelf().put("k", Shelf.ABSENT, bytes("one"));
    assertEquals(new Change.Stale(), shelf().put("k", Shelf.ABSENT, bytes("two")));
    assertEquals(new Change.Stale(), shelf().put("k", 2, bytes("two")));
    assertEquals(new Change.Stale(), shelf().put("unknown", 1, bytes("two")));
    assertEquals(new Change.Stale(), shelf().remove("k", 2));
    assertEquals(new Change.Stale(), shelf().remove("unknown", 1));
    assertEquals(List.of(new Kept("k", 1, bytes("one"))), shelf().list(""));
  }

  @Test
  void whatIsRemovedIsGone() {
    shelf().put("k", Shelf.ABSENT, bytes("one"));
    assertEquals(new Change.Done(Shelf.ABSENT), shelf().remove("k", 1));
    assertEquals(Optional.empty(), shelf().get("k"));
    assertEquals(new Change.Done(1), shelf().put("k", Shelf.ABSENT, bytes("again")));
  }

  @Test
  void listingGivesThePrefixInTheOrderOfKeys() {
    for (String key : List.of("b/2", "a/1", "b/10", "b", "b0", "b/~", "c/1")) {
      shelf().put(key, Shelf.ABSENT, bytes(key));
    }
    assertEquals(List.of("b/10", "b/2", "b/~"), keys(shelf().list("b/")));
    assertEquals(List.of("a/1", "b", "b/10", "b/2", "b/~", "b0", "c/1"), keys(shelf().list("")));
    assertEquals(List.of(), keys(shelf().list("d")));
  }

  @Test
  void manyAreFetchedInTheOrderAskedFor() {
    List<String> asked = new ArrayList<>();
    for (int i = 250; i > 0; i--) {
      asked.add("key-" + i);
      if (i % 2 == 0) {
        shelf().put("key-" + i, Shelf.ABSENT, bytes("content-" + i));
      }
    }
    asked.add("key-2");
    List<Kept> found = shelf().getAll(asked);
    assertEquals(asked.stream().filter(key -> even(key)).distinct().toList(), keys(found));
    assertArrayEquals(bytes("content-250"), found.getFirst().content());
  }

  private static boolean even(String key) {
    return Integer.parseInt(key.substring(4)) % 2 == 0;
  }

  @Test
  void shelvesDoNotMixAndOutliveTheirServer() {
    shelf().put("k", Shelf.ABSENT, bytes("draft"));
    store.shelf(Kind.ACCOUNTS).put("k", Shelf.ABSENT, bytes("account"));
    try (Store another = openAnother()) {
      assertArrayEquals(
          bytes("draft"), another.shelf(Kind.DRAFTS).get("k").orElseThrow().content());
      assertArrayEquals(
          bytes("account"), another.shelf(Kind.ACCOUNTS).get("k").orElseThrow().content());
    }
  }

  @Test
  void aLongTextFits() {
    byte[] text = "Қазақстан and its neighbours. ".repeat(600_000).getBytes(UTF_8);
    store.shelf(Kind.REVISIONS).put("hash", Shelf.ABSENT, text);
    assertArrayEquals(text, store.shelf(Kind.REVISIONS).get("hash").orElseThrow().content());
  }

  @Test
  void whatDoesNotFitIsRefused() {
    byte[] noise = new byte[Shelf.MAX_PACKED_BYTES + 1];
    new Random(1).nextBytes(noise);
    assertThrows(IllegalArgumentException.class, () -> shelf().put("k", Shelf.ABSENT, noise));
    byte[] little = bytes("little");
    for (String none : List.of("", "two words", "x".repeat(513), "\uD950\uDD16")) {
      assertThrows(IllegalArgumentException.class, () -> shelf().put(none, Shelf.ABSENT, little));
      assertEquals(Optional.empty(), shelf().get(none));
      assertEquals(List.of(), shelf().getAll(List.of(none)));
    }
  }

  @Test
  void ofManyAtOnceOneChangesEachVersion() throws Exception {
    shelf().put("counter", Shelf.ABSENT, bytes("0"));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        all.add(threads.submit(() -> countUp(20)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
    Kept kept = shelf().get("counter").orElseThrow();
    assertEquals("160", new String(kept.content(), UTF_8));
    assertEquals(161, kept.version());
  }

  private void countUp(int times) {
    for (int done = 0; done < times; ) {
      Kept kept = shelf().get("counter").orElseThrow();
      int next = Integer.parseInt(new String(kept.content(), UTF_8)) + 1;
      if (shelf().put("counter", kept.version(), bytes("" + next)) instanceof Change.Done) {
        done++;
      }
    }
  }

  private static List<String> keys(List<Kept> kept) {
    return kept.stream().map(Kept::key).toList();
  }
}
