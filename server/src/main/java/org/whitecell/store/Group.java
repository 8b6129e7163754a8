package org.whitecell.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The entries that one writer appends in one write: what a session's log is made of. Groups are
 * numbered from 1 without gaps, and the pair of session and number is the only arbiter between two
 * writers: the first to store a number has it for good.
 *
 * @param session the session's id: 1 to 64 letters, digits, hyphens or underscores
 * @param number its place in the session's log, from 1
 * @param writer who writes: an id made anew each time that a session is loaded for writing
 * @param firstSeq the seq of the first entry; the others follow without gaps
 * @param hashBefore {@link #hash()} of the group before, {@link Hash#NONE} for the first
 * @param entries 1 to {@link #MAX_ENTRIES} entries of at most {@link #MAX_BYTES} bytes together
 */
public record Group(
    String session,
    long number,
    String writer,
    long firstSeq,
    Hash hashBefore,
    List<Entry> entries) {

  /** The most entries that a group holds. */
  public static final int MAX_ENTRIES = 128;

  /** The most bytes of content (fixed parts, salts and words) that a group holds. */
  public static final int MAX_BYTES = 256 * 1024;

  private static final Pattern SESSION = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private static final byte[] HASH_DOMAIN = "whitecell group 1\n".getBytes(UTF_8);

  public Group {
    requireSession(session);
    require(number >= 1, "a group's number starts at 1");
    require(!writer.isEmpty() && writer.length() <= 64, "a writer's id has 1 to 64 characters");
    entries = List.copyOf(entries);
    require(!entries.isEmpty(), "a group has an entry");
    require(entries.size() <= MAX_ENTRIES, "a group has at most " + MAX_ENTRIES + " entries");
    long seq = firstSeq;
    long bytes = 0;
    for (Entry entry : entries) {
      require(entry.seq() == seq++, "the entries of a group follow its first seq without gaps");
      bytes += entry.size();
    }
    require(bytes <= MAX_BYTES, "a group has at most " + MAX_BYTES + " bytes");
  }

  /** The group that follows this tail. */
  public static Group after(Tail tail, String session, String writer, List<Entry> entries) {
    return new Group(session, tail.number() + 1, writer, tail.seq() + 1, tail.hash(), entries);
  }

  /** The seq of the last entry. */
  public long lastSeq() {
    return firstSeq + entries.size() - 1;
  }

  /**
   * SHA-256 over session, number, writer, first seq, the hash before and all fixed parts, each with
   * its length. Words are left out, so blanking does not change it. Two groups with the same hash
   * are the same writing: that is how a writer knows its own.
   */
  public Hash hash() {
    MessageDigest sha = Hash.sha256();
    sha.update(HASH_DOMAIN);
    add(sha, session.getBytes(UTF_8));
    add(sha, writer.getBytes(UTF_8));
    sha.update(ByteBuffer.allocate(16).putLong(number).putLong(firstSeq).flip());
    sha.update(hashBefore.bytes());
    for (Entry entry : entries) {
      add(sha, entry.fixed());
    }
    return Hash.ofDigest(sha.digest());
  }

  /** Where the log stands once this group is in it. */
  public Tail tail() {
    return new Tail(number, lastSeq(), hash(), entries.getLast().hash());
  }

  /** Throws unless this can be a session's id: ids are parts of keys in the store. */
  public static void requireSession(String session) {
    require(
        SESSION.matcher(session).matches(),
        "a session's id is 1 to 64 letters, digits, hyphens or underscores");
  }

  private static void add(MessageDigest sha, byte[] part) {
    sha.update(ByteBuffer.allocate(4).putInt(part.length).flip());
    sha.update(part);
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }
}
