package org.whitecell.store.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.RawBsonDocument;
import org.whitecell.store.Append;
import org.whitecell.store.Entry;
import org.whitecell.store.Group;
import org.whitecell.store.Hash;
import org.whitecell.store.LogStore;
import org.whitecell.store.Reading;
import org.whitecell.store.Tail;

/** The logs, as groups whose {@code _id} arbitrates between writers. */
final class MongoLog implements LogStore {

  /** So many groups behind the last block, met by a reader, are worth sealing. */
  private static final long WORTH_SEALING = 512;

  private final Groups groups;
  private final Blocks blocks;
  private final Sealer sealer;
  private final Barrier barrier;

  private final KnownTails tails = new KnownTails();

  MongoLog(MongoDatabase database, Concerns concerns, Barrier barrier) {
    this.groups = new Groups(database, concerns);
    this.blocks = new Blocks(database, groups);
    this.sealer = new Sealer(blocks);
    this.barrier = barrier;
  }

  @Override
  public Append append(Group group) {
    RawBsonDocument bytes = GroupDocuments.encode(group);
    Append outcome = tails.isFollowedBy(group) ? insert(group, bytes) : settle(group, bytes);
    if (outcome instanceof Append.Stored(Tail tail)) {
      tails.put(group.session(), tail);
      if (Block.mayFill(group)) {
        sealer.seal(group.session());
      }
    }
    return outcome;
  }

  private Append insert(Group group, RawBsonDocument bytes) {
    try {
      groups.insert(bytes);
      return new Append.Stored(group.tail());
    } catch (MongoException e) {
      return settle(group, bytes);
    }
  }

  /**
   * Finds out, and brings about, what becomes of a group that may be stored already: it is looked
   * for at the primary; found as ours, its durability is awaited; absent, the same bytes are
   * inserted behind the group that it builds on.
   */
  private Append settle(Group group, RawBsonDocument bytes) {
    tails.forget(group.session());
    return Outcome.of(() -> settled(group, bytes));
  }

  private Append settled(Group group, RawBsonDocument bytes) {
    Optional<RawBsonDocument> found = groups.latest(group.session(), group.number());
    if (found.isEmpty()) {
      if (!follows(group)) {
        return new Append.Taken();
      }
      try {
        groups.insert(bytes);
        return new Append.Stored(group.tail());
      } catch (MongoException e) {
        if (!Outcome.isDuplicateKey(e)) {
          throw e;
        }
        found = groups.latest(group.session(), group.number());
      }
    }
    if (found.isEmpty() || !hash(found.get()).equals(Optional.of(group.hash()))) {
      return new Append.Taken();
    }
    barrier.await();
    return new Append.Stored(group.tail());
  }

  /** Whether the group before is there, durable, and the one that this group builds on. */
  private boolean follows(Group group) {
    if (group.number() == 1) {
      return Tail.EMPTY.isFollowedBy(group);
    }
    return groups
        .latest(group.session(), group.number() - 1)
        .flatMap(MongoLog::decoded)
        .filter(before -> before.tail().isFollowedBy(group))
        .isPresent();
  }

  @Override
  public Tail tail(String session) {
    Group.requireSession(session);
    return Outcome.of(() -> findTail(session));
  }

  private Tail findTail(String session) {
    long hint = blocks.last(session).map(block -> block.span().lastGroup()).orElse(0L);
    long known = groups.present(session, List.of(hint)).contains(hint) ? hint : 0;
    long number = Probe.last(known, asked -> groups.present(session, asked));
    Optional<RawBsonDocument> last = Optional.empty();
    Optional<RawBsonDocument> next = groups.latest(session, number + 1);
    while (next.isPresent()) {
      number++;
      last = next;
      next = groups.latest(session, number + 1);
    }
    if (number == 0) {
      return Tail.EMPTY;
    }
    long end = number;
    return last.or(() -> groups.latest(session, end))
        .flatMap(MongoLog::decoded)
        .map(Group::tail)
        .orElse(Tail.EMPTY);
  }

  @Override
  public Reading read(String session, long fromSeq, Consumer<Group> reader) {
    Group.requireSession(session);
    LogReader reading = new LogReader(session, fromSeq, reader, groups, blocks);
    Reading result = Outcome.of(() -> reading.read(fromSeq));
    reading.unfit().forEach(sealer::mend);
    if (reading.unsealed() >= WORTH_SEALING) {
      sealer.seal(session);
    }
    return result;
  }

  @Override
  public void blank(String session, Set<Long> seqs) {
    if (seqs.isEmpty()) {
      return;
    }
    long from = seqs.stream().mapToLong(Long::longValue).min().orElseThrow();
    List<Group> blanked = new ArrayList<>();
    read(
        session,
        from,
        group -> {
          if (group.entries().stream().anyMatch(entry -> seqs.contains(entry.seq()))) {
            blanked.add(blanked(group, seqs));
          }
        });
    Outcome.of(() -> blocks.rewrite(session, blanked));
  }

  /** How many of these last groups cannot be read, or do not fit the group before them. */
  long unfitEnds(Collection<String> lastIds) {
    return Outcome.of(() -> lastIds.stream().filter(id -> !endFits(id)).count());
  }

  private boolean endFits(String lastId) {
    String session = Ids.session(lastId);
    long number = Ids.number(lastId);
    Map<Long, RawBsonDocument> end = groups.committed(session, Math.max(1, number - 1), number);
    Optional<Group> last = Optional.ofNullable(end.get(number)).flatMap(MongoLog::decoded);
    Optional<Tail> before =
        number == 1
            ? Optional.of(Tail.EMPTY)
            : Optional.ofNullable(end.get(number - 1)).flatMap(MongoLog::decoded).map(Group::tail);
    return last.isPresent() && before.isPresent() && before.get().isFollowedBy(last.get());
  }

  /** Waits until what was asked to be sealed is sealed. */
  void close() {
    sealer.close();
  }

  private static Group blanked(Group group, Set<Long> seqs) {
    List<Entry> entries =
        group.entries().stream()
            .map(entry -> seqs.contains(entry.seq()) ? entry.blanked() : entry)
            .toList();
    return new Group(
        group.session(),
        group.number(),
        group.writer(),
        group.firstSeq(),
        group.hashBefore(),
        entries);
  }

  private static Optional<Hash> hash(RawBsonDocument raw) {
    return decoded(raw).map(Group::hash);
  }

  private static Optional<Group> decoded(RawBsonDocument raw) {
    try {
      return Optional.of(GroupDocuments.verified(raw));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
