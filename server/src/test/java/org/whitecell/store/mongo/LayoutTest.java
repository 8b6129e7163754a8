package org.whitecell.store.mongo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.bson.RawBsonDocument;
import org.whitecell.store.Entry;
import org.whitecell.store.Group;
import org.whitecell.store.Hash;
import org.whitecell.store.Words;

/** How groups and blocks lie in the database, and how the end of a run is found. */
class LayoutTest {

  @Property(tries = 200)
  void aGroupComesBackAsItWas(@ForAll("groups") Group group) {
    RawBsonDocument bytes = GroupDocuments.encode(group);
    assertEquals(group, GroupDocuments.decode(bytes));
    assertEquals(bytes, GroupDocuments.encode(group));
  }

  @Property(tries = 200)
  void blankingLeavesTheHash(@ForAll("groups") Group group) {
    Group blanked =
        new Group(
            group.session(),
            group.number(),
            group.writer(),
            group.firstSeq(),
            group.hashBefore(),
            group.entries().stream().map(Entry::blanked).toList());
    assertEquals(group.hash(), blanked.hash());
    assertEquals(group.tail(), blanked.tail());
  }

  @Property(tries = 50)
  void aBlockComesBackAsItWas(@ForAll("groups") Group first, @ForAll("groups") Group second) {
    List<RawBsonDocument> groups =
        List.of(GroupDocuments.encode(first), GroupDocuments.encode(second));
    Block block = new Block("s", 7, new Block.Span(1, 2, 3, 4), groups);
    assertEquals(block, Block.decode(block.encode()));
    assertEquals(block.emptied(), Block.decode(block.emptied().encode()));
  }

  @Property(tries = 300)
  void theEndOfARunIsFoundFromAnyNumberInIt(
      @ForAll @LongRange(max = 2_000_000) long end, @ForAll @LongRange(max = 100) long percent) {
    AtomicInteger questions = new AtomicInteger();
    long found =
        Probe.last(
            end * percent / 100,
            asked -> {
              questions.incrementAndGet();
              return asked.stream().filter(number -> number <= end).collect(Collectors.toSet());
            });
    assertEquals(end, found);
    assertEquals(true, questions.get() <= 9, questions + " questions");
  }

  @Property
  void idsSortByNumber(
      @ForAll @LongRange(min = 1, max = 9_999_999_999L) long one,
      @ForAll @LongRange(min = 1, max = 9_999_999_999L) long other) {
    assertEquals(
        Integer.signum(Long.compare(one, other)),
        Integer.signum(Ids.of("s", one).compareTo(Ids.of("s", other))));
    assertEquals(one, Ids.number(Ids.of("s", one)));
    assertEquals("s", Ids.session(Ids.of("s", one)));
    assertEquals(true, Ids.of("s", one).compareTo(Ids.behind("s")) < 0);
  }

  @Property(tries = 100)
  void contentsAreUnpackedAsTheyWere(
      @ForAll byte[] content, @ForAll @LongRange(max = 5_000) long times) {
    byte[] repeated = new byte[(int) Math.min(100_000, content.length * times)];
    for (int i = 0; i < repeated.length; i++) {
      repeated[i] = content[i % content.length];
    }
    assertArrayEquals(repeated, Packing.unpack(Packing.pack(repeated)));
  }

  @Provide
  Arbitrary<Group> groups() {
    Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(60);
    Arbitrary<byte[]> salts = Arbitraries.bytes().array(byte[].class).ofSize(16);
    Arbitrary<Words> words =
        Arbitraries.oneOf(
            List.of(
                Arbitraries.of(Set.of(Words.NONE, Words.BLANKED)),
                Combinators.combine(salts, bytes).as(Words.Said::new)));
    Arbitrary<List<Entry>> entries =
        Combinators.combine(bytes, words)
            .as((fixed, said) -> new Entry(1, fixed, said))
            .list()
            .ofMinSize(1)
            .ofMaxSize(8);
    return Combinators.combine(
            Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(64),
            Arbitraries.longs().between(1, 9_999_999_999L),
            Arbitraries.strings().ofMinLength(1).ofMaxLength(20),
            Arbitraries.longs().between(1, Long.MAX_VALUE / 2),
            bytes.map(Hash::of),
            entries)
        .as((session, number, writer, firstSeq, hash, list) ->
            new Group(session, number, writer, firstSeq, hash, numbered(firstSeq, list)));
  }

  private static List<Entry> numbered(long firstSeq, List<Entry> entries) {
    List<Entry> numbered = new ArrayList<>();
    for (Entry entry : entries) {
      numbered.add(new Entry(firstSeq + numbered.size(), entry.fixed(), entry.words()));
    }
    return numbered;
  }
}
