package org.whitecell.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.whitecell.store.Logs.append;
import static org.whitecell.store.Logs.appendSingly;
import static org.whitecell.store.Logs.entry;
import static org.whitecell.store.Logs.fixed;
import static org.whitecell.store.Logs.group;
import static org.whitecell.store.Logs.readWhole;
import static org.whitecell.store.Logs.seqs;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.whitecell.Conditions;
import org.whitecell.store.Reading.Damage;
import org.whitecell.store.Reading.Damaged;
import org.whitecell.store.mongo.RawDatabase;

abstract class LogStoreContract extends StoreContract {

  private static final String SESSION = "Session_1-a";

  private LogStore log() {
    return store.log();
  }

  @Test
  void aNewLogIsEmpty() {
    assertEquals(Tail.EMPTY, log().tail(SESSION));
    assertEquals(new Reading.Whole(Tail.EMPTY), log().read(SESSION, 1, _ -> {}));
  }

  @Test
  void whatIsAppendedIsReadAsItWas() {
    Entry plain = new Entry(2, "{\"n\":1}".getBytes(UTF_8), Words.NONE);
    Entry blanked = new Entry(3, "{\"n\":2}".getBytes(UTF_8), Words.BLANKED);
    Group first = Group.after(Tail.EMPTY, SESSION, "w", List.of(entry(1), plain, blanked));
    Tail tail = append(log(), first);
    Group second = group(tail, SESSION, "w", 128);
    tail = append(log(), second);

    assertEquals(List.of(first, second), readWhole(log(), SESSION, 1));
    assertEquals(tail, log().tail(SESSION));
    assertEquals(new Tail(2, 131, second.hash(), entry(131).hash()), tail);
  }

  @Test
  void appendingTwiceDoesItOnce() {
    Group group = group(Tail.EMPTY, SESSION, "w", 2);
    assertEquals(log().append(group), log().append(group));
    try (Store another = openAnother()) {
      assertInstanceOf(Append.Stored.class, another.log().append(group));
    }
    assertEquals(List.of(1L, 2L), seqs(log(), SESSION, 1));
  }

  @Test
  void aNumberIsTheFirstWritersForGood() {
    Group first = group(Tail.EMPTY, SESSION, "first", 2);
    append(log(), first);
    assertEquals(new Append.Taken(), log().append(group(Tail.EMPTY, SESSION, "second", 2)));
    assertEquals(new Append.Taken(), log().append(group(Tail.EMPTY, SESSION, "first", 1)));
    assertEquals(List.of(first), readWhole(log(), SESSION, 1));
  }

  @Test
  void aWriterThatHeldTheTailIsStoppedByAnother() {
    Tail tail = append(log(), group(Tail.EMPTY, SESSION, "first", 1));
    try (Store another = openAnother()) {
      append(another.log(), group(tail, SESSION, "second", 1));
    }
    assertEquals(new Append.Taken(), log().append(group(tail, SESSION, "first", 3)));
    assertEquals(List.of(1L, 2L), seqs(log(), SESSION, 1));
  }

  @Test
  void nothingIsAppendedBehindAGapOrAnotherPast() {
    Group first = group(Tail.EMPTY, SESSION, "w", 1);
    Group second = group(first.tail(), SESSION, "w", 1);
    assertEquals(new Append.Taken(), log().append(second));
    append(log(), group(Tail.EMPTY, SESSION, "other", 1));
    assertEquals(new Append.Taken(), log().append(second));
  }

  @Test
  void ofManyWritersAtOnceOneWinsEachNumber() throws Exception {
    try (Store another = openAnother();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> won = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        LogStore log = i % 2 == 0 ? log() : another.log();
        String writer = "writer-" + i;
        won.add(threads.submit(() -> race(log, writer, 40)));
      }
      int sum = 0;
      for (Future<Integer> wins : won) {
        sum += wins.get();
      }
      assertEquals(40, sum);
    }
    assertEquals(LongStream.rangeClosed(1, 40).boxed().toList(), seqs(log(), SESSION, 1));
  }

  private static int race(LogStore log, String writer, int end) {
    int won = 0;
    Tail tail = log.tail(SESSION);
    while (tail.number() < end) {
      switch (log.append(group(tail, SESSION, writer, 1))) {
        case Append.Stored stored -> {
          won++;
          tail = stored.tail();
        }
        case Append.Taken _ -> tail = log.tail(SESSION);
      }
    }
    return won;
  }

  @Test
  void sessionsDoNotMix() {
    append(log(), group(Tail.EMPTY, "a", "w", 2));
    append(log(), group(Tail.EMPTY, "a-b", "w", 3));
    append(log(), group(Tail.EMPTY, "a_", "w", 4));
    assertEquals(2, log().tail("a").seq());
    assertEquals(3, log().tail("a-b").seq());
    assertEquals(List.of(1L, 2L, 3L, 4L), seqs(log(), "a_", 1));
    assertThrows(IllegalArgumentException.class, () -> log().tail("a/b"));
  }

  @Test
  void readingBeginsAtTheGroupWithTheEntryAskedFor() {
    Tail tail = Tail.EMPTY;
    for (int entries = 1; entries <= 30; entries++) {
      tail = append(log(), group(tail, SESSION, "w", entries));
    }
    List<Group> all = readWhole(log(), SESSION, 1);
    for (long from = 1; from <= tail.seq(); from += 7) {
      long wanted = from;
      assertEquals(
          all.stream().filter(group -> group.lastSeq() >= wanted).toList(),
          readWhole(log(), SESSION, from));
    }
    assertEquals(List.of(), readWhole(log(), SESSION, tail.seq() + 1));
  }

  @Test
  void aLongLogReadsTheSameFromItsBlocks() throws Exception {
    Tail tail = appendSingly(log(), SESSION, 700);
    MongoCollection<Document> blocks = RawDatabase.collection(store, "blocks");
    until(() -> blocks.countDocuments() == 2);

    assertEquals(LongStream.rangeClosed(1, 700).boxed().toList(), seqs(log(), SESSION, 1));
    assertEquals(LongStream.rangeClosed(600, 700).boxed().toList(), seqs(log(), SESSION, 600));
    assertEquals(List.of(), seqs(log(), SESSION, 701));
    assertEquals(tail, log().tail(SESSION));
    try (Store another = openAnother()) {
      assertEquals(tail, another.log().tail(SESSION));
    }
  }

  @Test
  void aSpoiltBlockIsPassedOverAndMended() throws Exception {
    appendSingly(log(), SESSION, 520);
    MongoCollection<Document> blocks = RawDatabase.collection(store, "blocks");
    until(() -> blocks.countDocuments() == 2);
    Document before =
        Objects.requireNonNull(blocks.find(Filters.eq("_id", SESSION + "/0000000001")).first());
    byte[] content = before.get("c", Binary.class).getData().clone();
    content[content.length / 2] ^= 1;
    blocks.updateOne(Filters.eq("_id", before.get("_id")), Updates.set("c", new Binary(content)));

    assertEquals(LongStream.rangeClosed(1, 520).boxed().toList(), seqs(log(), SESSION, 1));
    until(() -> before.equals(blocks.find(Filters.eq("_id", before.get("_id"))).first()));

    blocks.deleteOne(Filters.eq("_id", before.get("_id")));
    assertEquals(LongStream.rangeClosed(1, 520).boxed().toList(), seqs(log(), SESSION, 1));
    assertEquals(520, log().tail(SESSION).seq());
  }

  @Test
  void readingStopsAtAGap() {
    appendSingly(log(), SESSION, 10);
    groups().deleteOne(Filters.eq("_id", SESSION + "/0000000005"));
    assertDamaged(Damage.GAP, 4);
  }

  @Test
  void readingStopsAtAWideGap() {
    appendSingly(log(), SESSION, 100);
    groups()
        .deleteMany(
            Filters.in(
                "_id",
                LongStream.rangeClosed(20, 90)
                    .mapToObj(number -> SESSION + "/00000000" + number)
                    .toList()));
    assertDamaged(Damage.GAP, 19);
  }

  @Test
  void readingStopsWhereTheHashDoesNotFit() {
    appendSingly(log(), SESSION, 10);
    alter(5);
    groups().updateOne(Filters.eq("_id", SESSION + "/0000000005"), Updates.unset("d"));
    assertDamaged(Damage.UNFITTING, 5);
  }

  @Test
  void readingStopsAtWhatWasAltered() {
    appendSingly(log(), SESSION, 10);
    alter(5);
    assertDamaged(Damage.ALTERED, 4);
  }

  @Test
  void whatWasAlteredIsToldAlsoAtTheEnd() {
    appendSingly(log(), SESSION, 10);
    alter(10);
    assertDamaged(Damage.ALTERED, 9);
  }

  private void alter(int group) {
    groups()
        .updateOne(
            Filters.eq("_id", SESSION + "/%010d".formatted(group)),
            Updates.set("e", List.of(new Document("f", new Binary(fixed(99))))));
  }

  @Test
  void readingStopsAtWhatCannotBeRead() {
    appendSingly(log(), SESSION, 10);
    groups().updateOne(Filters.eq("_id", SESSION + "/0000000005"), Updates.set("e", "no entries"));
    assertDamaged(Damage.UNREADABLE, 4);
  }

  private void assertDamaged(Damage damage, long lastGood) {
    List<Group> read = new ArrayList<>();
    Damaged damaged = assertInstanceOf(Damaged.class, log().read(SESSION, 1, read::add));
    assertEquals(damage, damaged.damage());
    assertEquals(lastGood, damaged.tail().number());
    assertEquals(
        LongStream.rangeClosed(1, lastGood).boxed().toList(),
        read.stream().map(Group::number).toList());
  }

  @Test
  void blankingTakesTheWordsAndLeavesTheChain() throws Exception {
    appendSingly(log(), SESSION, 300);
    until(() -> RawDatabase.collection(store, "blocks").countDocuments() == 1);
    List<Group> before = readWhole(log(), SESSION, 1);

    log().blank(SESSION, Set.of(7L, 290L, 999L));
    log().blank(SESSION, Set.of(7L));

    List<Group> after = readWhole(log(), SESSION, 1);
    assertEquals(
        before.stream().map(Group::tail).toList(), after.stream().map(Group::tail).toList());
    for (Group group : after) {
      Entry entry = group.entries().getFirst();
      boolean gone = entry.seq() == 7 || entry.seq() == 290;
      assertEquals(gone ? Words.BLANKED : entry(entry.seq()).words(), entry.words());
      assertArrayEquals(fixed(entry.seq()), entry.fixed());
    }
    assertFalse(isKeptAnywhere("words-of-7\0"), "the words are still somewhere");
    assertFalse(isKeptAnywhere("words-of-290\0"), "the words are still somewhere");
    assertEquals(301, appendSingly(log(), SESSION, 1).seq());
  }

  @Test
  void blankingCutOffHalfWayShowsNoWords() throws Exception {
    appendSingly(log(), SESSION, 300);
    MongoCollection<Document> blocks = RawDatabase.collection(store, "blocks");
    until(() -> blocks.countDocuments() == 1);
    blocks.updateOne(
        Filters.exists("_id"), Updates.combine(Updates.unset("c"), Updates.unset("h")));

    assertEquals(LongStream.rangeClosed(1, 300).boxed().toList(), seqs(log(), SESSION, 1));
    until(() -> blocks.countDocuments(Filters.exists("c")) == 1);
  }

  /** Looks through the bytes of all groups and blocks; a zero byte ends every value in them. */
  private boolean isKeptAnywhere(String words) {
    List<byte[]> kept = new ArrayList<>();
    for (Document group : groups().find()) {
      for (Document entry : group.getList("e", Document.class)) {
        if (entry.get("t") != null) {
          kept.add(entry.get("t", Binary.class).getData());
        }
      }
    }
    for (Document block : RawDatabase.collection(store, "blocks").find()) {
      kept.add(block.get("c", Binary.class).getData());
    }
    return kept.stream().anyMatch(bytes -> (new String(bytes, UTF_8) + "\0").contains(words));
  }

  private MongoCollection<Document> groups() {
    return RawDatabase.collection(store, "groups");
  }

  private static void until(Conditions.Condition<Exception> condition) throws Exception {
    Conditions.until(Duration.ofSeconds(20), condition);
  }
}
