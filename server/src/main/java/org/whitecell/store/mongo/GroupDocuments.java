package org.whitecell.store.mongo;

import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.whitecell.store.Entry;
import org.whitecell.store.Group;
import org.whitecell.store.Hash;
import org.whitecell.store.Words;

/**
 * A group as a document, and back.
 *
 * <pre>
 * { _id: "session/0000000042", w: writer, s: first seq, h: hash before, d: hash,
 *   e: [ { f: fixed, s: salt, t: words }, { f: fixed, t: null when blanked }, { f: fixed } … ] }
 * </pre>
 *
 * <p>The group's own hash tells one that was altered since it was written, also at the end of a
 * log, where no other builds on it. Groups that were written before there was one have none.
 */
final class GroupDocuments {

  private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

  private GroupDocuments() {}

  /** The document's bytes; the same bytes for the same group. */
  static RawBsonDocument encode(Group group) {
    BsonArray entries = new BsonArray(group.entries().size());
    for (Entry entry : group.entries()) {
      entries.add(encode(entry));
    }
    BsonDocument document =
        new BsonDocument("_id", new BsonString(Ids.of(group.session(), group.number())))
            .append("w", new BsonString(group.writer()))
            .append("s", new BsonInt64(group.firstSeq()))
            .append("h", new BsonBinary(group.hashBefore().bytes()))
            .append("d", new BsonBinary(group.hash().bytes()))
            .append("e", entries);
    return new RawBsonDocument(document, CODEC);
  }

  /**
   * The group in this document.
   *
   * @throws RuntimeException when there is none in it
   */
  static Group decode(RawBsonDocument raw) {
    BsonDocument document = raw.decode(CODEC);
    String id = document.getString("_id").getValue();
    long firstSeq = document.getInt64("s").getValue();
    List<Entry> entries = new ArrayList<>();
    for (BsonValue value : document.getArray("e")) {
      entries.add(decode(firstSeq + entries.size(), value.asDocument()));
    }
    return new Group(
        Ids.session(id),
        Ids.number(id),
        document.getString("w").getValue(),
        firstSeq,
        Hash.ofDigest(document.getBinary("h").getData()),
        entries);
  }

  /** The same, of a group that is known to be what was written. */
  static Group verified(RawBsonDocument raw) {
    Group group = decode(raw);
    if (!bears(raw, group.hash())) {
      throw new IllegalArgumentException("the group is not what was written");
    }
    return group;
  }

  /** Whether this is the hash that the group was written under, as far as it says. */
  static boolean bears(RawBsonDocument raw, Hash hash) {
    return !raw.containsKey("d") || raw.getBinary("d").equals(new BsonBinary(hash.bytes()));
  }

  private static BsonDocument encode(Entry entry) {
    BsonDocument document = new BsonDocument("f", new BsonBinary(entry.fixed()));
    return switch (entry.words()) {
      case Words.None _ -> document;
      case Words.Blanked _ -> document.append("t", BsonNull.VALUE);
      case Words.Said said ->
          document
              .append("s", new BsonBinary(said.salt()))
              .append("t", new BsonBinary(said.text()));
    };
  }

  private static Entry decode(long seq, BsonDocument document) {
    byte[] fixed = document.getBinary("f").getData();
    if (!document.containsKey("t")) {
      return new Entry(seq, fixed, Words.NONE);
    }
    if (document.isNull("t")) {
      return new Entry(seq, fixed, Words.BLANKED);
    }
    byte[] salt = document.getBinary("s").getData();
    return new Entry(seq, fixed, new Words.Said(salt, document.getBinary("t").getData()));
  }
}
