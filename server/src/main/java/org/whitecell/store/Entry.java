package org.whitecell.store;

import java.util.Arrays;

/**
 * One entry of a session's log.
 *
 * @param seq its number in the session, from 1 without gaps
 * @param fixed the part that never changes and that the chain covers: canonical JSON, opaque here;
 *     not copied, must not be changed
 * @param words what people wrote, which alone can be blanked
 */
public record Entry(long seq, byte[] fixed, Words words) {

  public Entry {
    if (seq < 1) {
      throw new IllegalArgumentException("seq starts at 1, not " + seq);
    }
  }

  /** SHA-256 of the fixed part: what the entry after this one carries as the hash before it. */
  public Hash hash() {
    return Hash.of(fixed);
  }

  /** The same entry with its words gone; one that never had words stays as it is. */
  public Entry blanked() {
    return words instanceof Words.Said ? new Entry(seq, fixed, Words.BLANKED) : this;
  }

  /** The bytes of content, as {@link Group#MAX_BYTES} counts them. */
  public int size() {
    return fixed.length
        + switch (words) {
          case Words.None _, Words.Blanked _ -> 0;
          case Words.Said said -> said.salt().length + said.text().length;
        };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Entry entry
        && seq == entry.seq
        && Arrays.equals(fixed, entry.fixed)
        && words.equals(entry.words);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(seq) * 31 + Arrays.hashCode(fixed);
  }

  @Override
  public String toString() {
    return "Entry[" + seq + ", " + fixed.length + " bytes, " + words + "]";
  }
}
