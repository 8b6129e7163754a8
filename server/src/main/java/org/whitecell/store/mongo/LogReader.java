package org.whitecell.store.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.whitecell.store.Group;
import org.whitecell.store.Reading;
import org.whitecell.store.Reading.Damage;
import org.whitecell.store.Tail;

/** Reads one session's log once: through its blocks, then through the groups behind them. */
final class LogReader {

  private final String session;
  private final Groups groups;
  private final Blocks blocks;
  private final Chain chain;
  private final List<Block> unfit = new ArrayList<>();
  private long unsealed;

  LogReader(String session, long fromSeq, Consumer<Group> reader, Groups groups, Blocks blocks) {
    this.session = session;
    this.groups = groups;
    this.blocks = blocks;
    this.chain = new Chain(fromSeq, reader);
  }

  /** Reads to the end, or to what is damaged. */
  Reading read(long fromSeq) {
    @Nullable Damage damage = readBlocks(firstBlock(fromSeq));
    if (damage == null) {
      damage = readGroups();
    }
    return damage == null
        ? new Reading.Whole(chain.tail())
        : new Reading.Damaged(chain.tail(), damage);
  }

  /** How many groups lay behind the last block. */
  long unsealed() {
    return unsealed;
  }

  /** The blocks whose content was missing or did not fit. */
  List<Block> unfit() {
    return unfit;
  }

  private long firstBlock(long fromSeq) {
    if (fromSeq <= 1) {
      return 1;
    }
    Optional<Block> block = blocks.around(session, fromSeq);
    block.ifPresent(found -> chain.beginAt(found.span().firstGroup()));
    return block.map(Block::number).orElse(1L);
  }

  private @Nullable Damage readBlocks(long first) {
    long number = first;
    List<Block> batch = blocks.read(session, number);
    while (!batch.isEmpty()) {
      for (Block block : batch) {
        if (block.span().firstGroup() != chain.next()) {
          return null;
        }
        @Nullable Damage damage = readBlock(block);
        if (damage != null) {
          return damage;
        }
      }
      number += batch.size();
      batch = blocks.read(session, number);
    }
    return null;
  }

  /**
   * Takes the block's groups from its content, and from the first that does not fit, themselves.
   */
  private @Nullable Damage readBlock(Block block) {
    long last = block.span().lastGroup();
    for (RawBsonDocument raw : block.groups()) {
      if (take(raw) != null) {
        break;
      }
    }
    if (chain.next() > last) {
      return null;
    }
    unfit.add(block);
    while (chain.next() <= last) {
      long from = chain.next();
      long to = Math.min(last, from + Groups.BATCH - 1);
      @Nullable Damage damage = takeAll(groups.committed(session, from, to), to);
      if (damage != null) {
        return damage;
      }
      if (chain.next() == from) {
        return Damage.GAP;
      }
    }
    return null;
  }

  private @Nullable Damage readGroups() {
    long begin = chain.next();
    while (true) {
      long from = chain.next();
      long to = from + Groups.BATCH - 1;
      @Nullable Damage damage = takeAll(groups.committed(session, from, to), to);
      unsealed = chain.next() - begin;
      if (damage != null) {
        return damage;
      }
      if (chain.next() <= to && groups.latest(session, chain.next()).isEmpty()) {
        return isGap() ? Damage.GAP : null;
      }
    }
  }

  /** Whether something lies behind the number where the log seems to end. */
  private boolean isGap() {
    long end = chain.next();
    return groups.isAnyBehind(session, end) && groups.latest(session, end).isEmpty();
  }

  /** Takes what there is of the groups up to this number, stopping where one is missing. */
  private @Nullable Damage takeAll(Map<Long, RawBsonDocument> found, long to) {
    while (chain.next() <= to) {
      @Nullable RawBsonDocument raw = found.get(chain.next());
      if (raw == null) {
        return null;
      }
      @Nullable Damage damage = take(raw);
      if (damage != null) {
        return damage;
      }
    }
    return null;
  }

  private @Nullable Damage take(RawBsonDocument raw) {
    Group group;
    Tail after;
    try {
      group = GroupDocuments.decode(raw);
      after = group.tail();
      if (!GroupDocuments.bears(raw, after.hash())) {
        return Damage.ALTERED;
      }
    } catch (RuntimeException e) {
      return Damage.UNREADABLE;
    }
    return chain.offer(group, after) ? null : Damage.UNFITTING;
  }
}
