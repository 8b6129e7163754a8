package org.whitecell.session;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.whitecell.words.Text;

/**
 * What the session remembers of commands it took, so that one that is sent twice is done once.
 * Folded from the log, so it survives a restart.
 */
public record Keys(PMap<Client, Memory> clients) {
  static final Keys NONE = new Keys(HashTreePMap.empty());

  /**
   * How many commands of a seat may be without an answer, and so how many outcomes of a client
   * instance are remembered: whatever was under way when a line was cut is known when it is sent
   * again.
   */
  public static final int IN_FLIGHT = 60;

  /** A client instance, scoped to its seat. */
  public record Client(SeatId seat, String instance) {}

  /**
   * What is known of an instance. Counters grow with what is done, so what was never done can be
   * told from what was done and forgotten, as long as it lies behind the last that was forgotten.
   *
   * @param forgotten the last counter whose outcome is no longer remembered; 0 if none is
   * @param last the last counter
   * @param recent the outcomes that are remembered, first the oldest
   */
  public record Memory(long forgotten, long last, PVector<Outcome> recent) {
    static final Memory NONE = new Memory(0, 0, TreePVector.empty());

    Memory with(Outcome outcome) {
      PVector<Outcome> more = recent.plus(outcome);
      return more.size() > IN_FLIGHT
          ? new Memory(more.getFirst().counter(), outcome.counter(), more.minus(0))
          : new Memory(forgotten, outcome.counter(), more);
    }
  }

  public record Outcome(long counter, Text digest, String made) {}

  /** What is to be done with an order that bears a key; null if it is new and to be decided. */
  @Nullable Decision judge(SeatId seat, CommandKey key, String digest) {
    Memory memory = clients.get(new Client(seat, key.instance()));
    if (memory == null || key.counter() > memory.last()) {
      return null;
    }
    for (Outcome outcome : memory.recent()) {
      if (outcome.counter() == key.counter()) {
        String before = outcome.digest().value();
        return before == null || before.equals(digest)
            ? new Decision.Repeated(outcome.made())
            : Decision.refuse(
                Refusal.Code.KEY_REUSED,
                "Another command was sent under the same key; reload the page.");
      }
    }
    return key.counter() > memory.forgotten()
        ? Decision.refuse(
            Refusal.Code.OUT_OF_ORDER,
            "This was not done: later commands of this window were taken before it. Do it again if"
                + " it is still wanted.")
        : Decision.refuse(
            Refusal.Code.KEY_FORGOTTEN,
            "This command is too old to be taken; reload the page to see whether it was.");
  }

  Keys with(SeatId seat, CommandKey key, Text digest, String made) {
    Client client = new Client(seat, key.instance());
    Memory memory = clients.getOrDefault(client, Memory.NONE);
    return memory.last() == key.counter()
        ? this
        : new Keys(clients.plus(client, memory.with(new Outcome(key.counter(), digest, made))));
  }
}
