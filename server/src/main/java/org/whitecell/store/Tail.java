package org.whitecell.store;

/**
 * Where a session's log ends: all that a writer needs to go on.
 *
 * @param number the number of the last group, 0 when there is none
 * @param seq the seq of the last entry, 0 when there is none
 * @param hash {@link Group#hash()} of the last group
 * @param lastEntry {@link Entry#hash()} of the last entry
 */
public record Tail(long number, long seq, Hash hash, Hash lastEntry) {

  /** The tail of a log that has no entry yet. */
  public static final Tail EMPTY = new Tail(0, 0, Hash.NONE, Hash.NONE);

  /** Whether this group is the one that comes next here. */
  public boolean isFollowedBy(Group group) {
    return group.number() == number + 1
        && group.firstSeq() == seq + 1
        && group.hashBefore().equals(hash);
  }
}
