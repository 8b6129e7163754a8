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

  /** How many outcomes of a client instance are remembered. */
  static final int REMEMBERED = 32;

  /** A client instance, scoped to its seat. */
  public record Client(SeatId seat, String instance) {}

  /** The last counter of an instance, and its recent outcomes. */
  public record Memory(long last, PVector<Outcome> recent) {}

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
    return Decision.refuse(
        Refusal.Code.KEY_FORGOTTEN,
        "This command is too old to be taken; reload the page to see whether it was.");
  }

  Keys with(SeatId seat, CommandKey key, Text digest, String made) {
    Client client = new Client(seat, key.instance());
    Memory memory = clients.get(client);
    PVector<Outcome> recent = memory == null ? TreePVector.empty() : memory.recent();
    if (!recent.isEmpty() && recent.getLast().counter() == key.counter()) {
      return this;
    }
    PVector<Outcome> next = recent.plus(new Outcome(key.counter(), digest, made));
    if (next.size() > REMEMBERED) {
      next = next.minus(0);
    }
    return new Keys(clients.plus(client, new Memory(key.counter(), next)));
  }
}
