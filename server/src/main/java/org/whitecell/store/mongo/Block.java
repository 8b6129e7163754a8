package org.whitecell.store.mongo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.whitecell.store.Group;
import org.whitecell.store.Hash;

/**
 * A full stretch of a session's log, copied into one document so that it is read at once.
 * Everything in it is derived from the groups, which stay; a block whose checksum does not fit, or
 * that has no content, is passed over for them.
 *
 * <pre>
 * { _id: "session/0000000003", a: first group, z: last group, s: first seq, l: last seq,
 *   h: SHA-256 of the content, c: the groups' documents, one behind the other }
 * </pre>
 */
record Block(String session, long number, Span span, List<RawBsonDocument> groups) {

  /** Which groups and entries a block covers. */
  record Span(long firstGroup, long lastGroup, long firstSeq, long lastSeq) {}

  /** A block is full when it holds so many entries, */
  private static final int FULL_ENTRIES = 256;

  /** or so many bytes of documents. */
  private static final int FULL_BYTES = 4 * 1024 * 1024;

  private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

  Block {
    groups = List.copyOf(groups);
  }

  /** Whether the groups from {@code firstSeq} on that have these entries and bytes fill a block. */
  static boolean isFull(long entries, long bytes) {
    return entries >= FULL_ENTRIES || bytes >= FULL_BYTES;
  }

  /** Whether a group is the one that brings its session to another full stretch, more or less. */
  static boolean mayFill(Group group) {
    return (group.firstSeq() - 1) / FULL_ENTRIES != group.lastSeq() / FULL_ENTRIES;
  }

  /** The same block without its content, which holds the place until it is rebuilt. */
  Block emptied() {
    return new Block(session, number, span, List.of());
  }

  RawBsonDocument encode() {
    BsonDocument document =
        new BsonDocument("_id", new BsonString(Ids.of(session, number)))
            .append("a", new BsonInt64(span.firstGroup))
            .append("z", new BsonInt64(span.lastGroup))
            .append("s", new BsonInt64(span.firstSeq))
            .append("l", new BsonInt64(span.lastSeq));
    if (!groups.isEmpty()) {
      byte[] content = content();
      document
          .append("h", new BsonBinary(Hash.of(content).bytes()))
          .append("c", new BsonBinary(content));
    }
    return new RawBsonDocument(document, CODEC);
  }

  /** The block in this document; without content when that is missing or not what was put there. */
  static Block decode(RawBsonDocument raw) {
    BsonDocument document = raw.decode(CODEC);
    String id = document.getString("_id").getValue();
    Span span =
        new Span(
            document.getInt64("a").getValue(),
            document.getInt64("z").getValue(),
            document.getInt64("s").getValue(),
            document.getInt64("l").getValue());
    return new Block(Ids.session(id), Ids.number(id), span, groupsIn(document));
  }

  private byte[] content() {
    ByteBuffer content =
        ByteBuffer.allocate(
            groups.stream().mapToInt(group -> group.getByteBuffer().remaining()).sum());
    groups.forEach(group -> content.put(group.getByteBuffer().asNIO()));
    return content.array();
  }

  private static List<RawBsonDocument> groupsIn(BsonDocument document) {
    if (!document.isBinary("c") || !document.isBinary("h")) {
      return List.of();
    }
    byte[] content = document.getBinary("c").getData();
    if (!Hash.of(content).equals(Hash.ofDigest(document.getBinary("h").getData()))) {
      return List.of();
    }
    List<RawBsonDocument> groups = new ArrayList<>();
    ByteBuffer lengths = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at < content.length; at += lengths.getInt(at)) {
      groups.add(new RawBsonDocument(content, at, lengths.getInt(at)));
    }
    return groups;
  }
}
