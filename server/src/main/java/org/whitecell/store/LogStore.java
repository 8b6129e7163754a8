package org.whitecell.store;

import java.util.Set;
import java.util.function.Consumer;

/**
 * The logs of all sessions. Safe for use by many threads; every method blocks.
 *
 * <p>Every method throws {@link StoreUnavailable} while the store cannot be reached.
 */
public interface LogStore {

  /**
   * Appends a group. It answers only when the outcome is certain; {@link Append.Stored} means
   * durable.
   *
   * <p>When it throws {@link StoreUnavailable} the outcome is <em>in doubt</em>: the group may or
   * may not be stored, now or later. The caller keeps the group and calls again with <em>the same
   * one</em> until there is an answer, and meanwhile acknowledges, refuses and shows nothing that
   * rests on it. A group that is stored already is found and answered as stored, so appending twice
   * does it once, also from another process or after a restart.
   */
  Append append(Group group);

  /**
   * Where the session's log ends; {@link Tail#EMPTY} when it has no group. What it tells is
   * durable, so a writer may build on it. It is found by probing, and looks only at the end:
   * whether the whole log fits is told by {@link #read}.
   */
  Tail tail(String session);

  /**
   * Hands out the session's groups in order, from the one that contains {@code fromSeq} (or the
   * first, for 1 or less) to the end. Every group handed out is durable and fits the one handed out
   * before it; reading stops at the first that does not. Nothing is handed out when the log ends
   * before {@code fromSeq}.
   *
   * @return the tail, or what is wrong behind it
   */
  Reading read(String session, long fromSeq, Consumer<Group> reader);

  /**
   * Blanks the words of these entries, for good: the one rewrite that a log knows. The fixed parts,
   * and so the chain, stay. Done twice it does nothing more; numbers that are not in the log are
   * passed over. After {@link StoreUnavailable}, some may be blanked: call again.
   */
  void blank(String session, Set<Long> seqs);
}
