package org.whitecell.store.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.exclude;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.bson.RawBsonDocument;
import org.whitecell.store.Group;

/**
 * The collection of blocks. Sealing and rebuilding take turns, so that words which are being
 * blanked are not sealed anew meanwhile.
 */
final class Blocks {

  static final String COLLECTION = "blocks";

  /** How many blocks are read at once: at human pace about a megabyte. */
  private static final int BATCH = 8;

  private final MongoCollection<RawBsonDocument> blocks;
  private final Groups groups;
  private final ReentrantLock turns = new ReentrantLock();

  Blocks(MongoDatabase database, Groups groups) {
    this.blocks = database.getCollection(COLLECTION, RawBsonDocument.class);
    this.groups = groups;
  }

  /** Up to a batch of blocks from this number on, without those behind one that is missing. */
  List<Block> read(String session, long from) {
    List<String> ids =
        LongStream.range(from, from + BATCH).mapToObj(number -> Ids.of(session, number)).toList();
    List<Block> found = new ArrayList<>();
    blocks.find(in("_id", ids)).forEach(raw -> found.add(Block.decode(raw)));
    found.sort(Comparator.comparingLong(Block::number));
    int dense = 0;
    while (dense < found.size() && found.get(dense).number() == from + dense) {
      dense++;
    }
    return found.subList(0, dense);
  }

  /** The last block, without its content. */
  Optional<Block> last(String session) {
    return last(session, _ -> true);
  }

  /** The block that holds this entry or, behind the last block, that one; without its content. */
  Optional<Block> around(String session, long seq) {
    return last(session, block -> block.span().firstSeq() <= seq);
  }

  /** Seals all full stretches that are not yet sealed. */
  void seal(String session) {
    turns.lock();
    try {
      Optional<Block> before = last(session);
      while (true) {
        long number = before.map(Block::number).orElse(0L) + 1;
        long firstGroup = before.map(block -> block.span().lastGroup()).orElse(0L) + 1;
        Optional<Block> full = full(session, number, firstGroup);
        if (full.isEmpty()) {
          return;
        }
        insert(full.get());
        before = full;
      }
    } finally {
      turns.unlock();
    }
  }

  /**
   * Has groups rewritten, with the blocks that hold copies of them emptied before and rebuilt
   * after. Cut off at any point, no block shows what the rewriting took out.
   */
  void rewrite(String session, List<Group> rewritten) {
    turns.lock();
    try {
      List<Block> affected =
          rewritten.stream()
              .flatMap(group -> around(session, group.firstSeq()).stream())
              .distinct()
              .toList();
      affected.forEach(block -> replace(block.emptied()));
      rewritten.forEach(groups::replace);
      affected.forEach(block -> replace(rebuilt(block)));
    } finally {
      turns.unlock();
    }
  }

  /** Puts the content of a block back that was found without it. */
  void mend(Block block) {
    turns.lock();
    try {
      replace(rebuilt(block));
    } finally {
      turns.unlock();
    }
  }

  private Optional<Block> last(String session, Predicate<Block> holds) {
    long number =
        Probe.last(
            0,
            asked ->
                headers(session, asked).values().stream()
                    .filter(holds)
                    .map(Block::number)
                    .collect(Collectors.toSet()));
    return Optional.ofNullable(headers(session, List.of(number)).get(number));
  }

  private Map<Long, Block> headers(String session, List<Long> numbers) {
    List<String> ids = numbers.stream().map(number -> Ids.of(session, number)).toList();
    List<Block> found = new ArrayList<>();
    blocks
        .find(in("_id", ids))
        .projection(exclude("c"))
        .forEach(raw -> found.add(Block.decode(raw)));
    return found.stream().collect(Collectors.toMap(Block::number, block -> block));
  }

  /** The block with this number, if there are enough groups from the first one on to fill it. */
  private Optional<Block> full(String session, long number, long firstGroup) {
    List<RawBsonDocument> content = new ArrayList<>();
    long firstSeq = 0;
    long entries = 0;
    long bytes = 0;
    for (long from = firstGroup; ; from += Groups.BATCH) {
      Map<Long, RawBsonDocument> batch = groups.committed(session, from, from + Groups.BATCH - 1);
      for (long at = from; at < from + Groups.BATCH; at++) {
        RawBsonDocument raw = batch.get(at);
        if (raw == null) {
          return Optional.empty();
        }
        Group group = GroupDocuments.decode(raw);
        firstSeq = content.isEmpty() ? group.firstSeq() : firstSeq;
        content.add(raw);
        entries += group.entries().size();
        bytes += raw.getByteBuffer().remaining();
        if (Block.isFull(entries, bytes)) {
          Block.Span span = new Block.Span(firstGroup, at, firstSeq, group.lastSeq());
          return Optional.of(new Block(session, number, span, content));
        }
      }
    }
  }

  /** The block with its content read from the groups anew; without any when one is missing. */
  private Block rebuilt(Block block) {
    Block.Span span = block.span();
    List<RawBsonDocument> content = new ArrayList<>();
    for (long from = span.firstGroup(); from <= span.lastGroup(); from += Groups.BATCH) {
      long to = Math.min(span.lastGroup(), from + Groups.BATCH - 1);
      Map<Long, RawBsonDocument> batch = groups.committed(block.session(), from, to);
      for (long at = from; at <= to; at++) {
        RawBsonDocument raw = batch.get(at);
        if (raw == null) {
          return block.emptied();
        }
        content.add(raw);
      }
    }
    return new Block(block.session(), block.number(), span, content);
  }

  private void insert(Block block) {
    try {
      blocks.insertOne(block.encode());
    } catch (MongoException e) {
      if (!Outcome.isDuplicateKey(e)) {
        throw e;
      }
    }
  }

  private void replace(Block block) {
    blocks.replaceOne(eq("_id", Ids.of(block.session(), block.number())), block.encode());
  }
}
