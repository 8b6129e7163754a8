package org.whitecell.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whitecell.formats.LogFormat;
import org.whitecell.session.Refusal;
import org.whitecell.session.SessionId;
import org.whitecell.session.State;
import org.whitecell.store.Entry;
import org.whitecell.store.Group;
import org.whitecell.store.Hash;
import org.whitecell.store.StoreUnavailable;
import org.whitecell.store.Tail;

/**
 * What was decided of the queue and goes into one group. The answers rest on the group: none is
 * given before it is stored.
 */
final class Batch {

  /** An order with its answer. */
  record Settled(Asked asked, Answer answer) {}

  private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

  private final LogFormat format;
  private final Randomness randomness;
  private final List<Settled> settled = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private State state;
  private Hash lastEntry;
  private long bytes;

  private Batch(State state, Hash lastEntry, LogFormat format, Randomness randomness) {
    this.state = state;
    this.lastEntry = lastEntry;
    this.format = format;
    this.randomness = randomness;
  }

  /**
   * Decides orders from the head of the queue, one on top of the other, as many as a group holds.
   */
  static Batch of(
      Queue<Asked> queue,
      State state,
      Tail tail,
      Judge judge,
      LogFormat format,
      Randomness randomness) {
    Batch batch = new Batch(state, tail.lastEntry(), format, randomness);
    for (@Nullable Asked asked = queue.peek(); asked != null; asked = queue.peek()) {
      Judge.Verdict verdict = batch.judge(judge, asked);
      if (!batch.add(asked, verdict)) {
        break;
      }
      queue.remove();
    }
    return batch;
  }

  /** A fault of ours must not stop the queue: the order is refused, and nothing of it happens. */
  private Judge.Verdict judge(Judge judge, Asked asked) {
    try {
      return judge.judge(state, asked.order());
    } catch (StoreUnavailable e) {
      return new Judge.Verdict(
          Answer.refused(
              Refusal.Code.UNAVAILABLE, "The store does not answer; try again in a moment."),
          List.of());
    } catch (RuntimeException e) {
      LOG.error("An order could not be decided", e);
      return new Judge.Verdict(
          Answer.refused(
              Refusal.Code.UNAVAILABLE,
              "The server met a fault of its own and did nothing; tell whoever runs it."),
          List.of());
    }
  }

  private boolean add(Asked asked, Judge.Verdict verdict) {
    List<Entry> more = new ArrayList<>();
    Hash last = lastEntry;
    long size = bytes;
    for (Step step : verdict.steps()) {
      Entry entry = format.write(step.recorded(), last, randomness.salt());
      more.add(entry);
      last = entry.hash();
      size += entry.size();
    }
    if (entries.size() + more.size() > Group.MAX_ENTRIES || size > Group.MAX_BYTES) {
      if (!entries.isEmpty()) {
        return false;
      }
      settled.add(
          new Settled(
              asked,
              Answer.refused(
                  Refusal.Code.TEXT_TOO_LONG,
                  "This is too much to be kept in one piece; shorten it or do it in parts.")));
      return true;
    }
    entries.addAll(more);
    steps.addAll(verdict.steps());
    settled.add(new Settled(asked, verdict.answer()));
    state = verdict.after(state);
    lastEntry = last;
    bytes = size;
    return true;
  }

  boolean hasEntries() {
    return !entries.isEmpty();
  }

  Group group(SessionId session, Tail tail, String writer) {
    return Group.after(tail, session.value(), writer, entries);
  }

  List<Settled> settled() {
    return settled;
  }

  List<Step> steps() {
    return steps;
  }

  /** The state once the group is stored. */
  State after() {
    return state;
  }
}
