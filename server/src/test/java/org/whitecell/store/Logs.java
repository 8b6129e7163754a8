package org.whitecell.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Logs as tests write and read them. */
public final class Logs {

  private Logs() {}

  /** An entry with words, whose text tells its number. */
  public static Entry entry(long seq) {
    byte[] salt = new byte[Words.Said.SALT_BYTES];
    salt[0] = (byte) seq;
    return new Entry(seq, fixed(seq), new Words.Said(salt, ("words-of-" + seq).getBytes(UTF_8)));
  }

  /** The fixed part of entry number seq. */
  public static byte[] fixed(long seq) {
    return ("{\"seq\":" + seq + "}").getBytes(UTF_8);
  }

  /** The group of so many entries that follows this tail. */
  public static Group group(Tail tail, String session, String writer, int entries) {
    return Group.after(
        tail,
        session,
        writer,
        IntStream.rangeClosed(1, entries).mapToObj(i -> entry(tail.seq() + i)).toList());
  }

  /** Appends, and answers the new tail. */
  public static Tail append(LogStore log, Group group) {
    return assertInstanceOf(Append.Stored.class, log.append(group)).tail();
  }

  /** Appends so many groups of one entry each behind the session's tail. */
  public static Tail appendSingly(LogStore log, String session, int groups) {
    Tail tail = log.tail(session);
    for (int i = 0; i < groups; i++) {
      tail = append(log, group(tail, session, "writer", 1));
    }
    return tail;
  }

  /** All groups from the one with this entry on; the log must be whole. */
  public static List<Group> readWhole(LogStore log, String session, long fromSeq) {
    List<Group> groups = new ArrayList<>();
    Reading reading = log.read(session, fromSeq, groups::add);
    assertInstanceOf(Reading.Whole.class, reading);
    if (!groups.isEmpty()) {
      assertEquals(groups.getLast().tail(), reading.tail());
    }
    return groups;
  }

  /** The numbers of all entries from the group with this entry on. */
  public static List<Long> seqs(LogStore log, String session, long fromSeq) {
    return readWhole(log, session, fromSeq).stream()
        .flatMap(group -> group.entries().stream())
        .map(Entry::seq)
        .toList();
  }
}
