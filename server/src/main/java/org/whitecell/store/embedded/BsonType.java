package org.whitecell.store.embedded;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Keeps documents in the file as BSON: smaller and faster to read than serialised objects. */
final class BsonType extends BasicDataType<Document> {

  /** What a document and its page take in memory beside its content, roughly. */
  private static final int OVERHEAD = 256;

  private static final int FIELD = 64;

  @Override
  public int getMemory(Document document) {
    return OVERHEAD + document.values().stream().mapToInt(BsonType::memory).sum();
  }

  private static int memory(@Nullable Object value) {
    return switch (value) {
      case BinData data -> FIELD + data.getData().length;
      case String text -> FIELD + text.length();
      case Document inner -> FIELD + inner.values().stream().mapToInt(BsonType::memory).sum();
      case Collection<?> inner -> FIELD + inner.stream().mapToInt(BsonType::memory).sum();
      case null, default -> FIELD;
    };
  }

  @Override
  public void write(WriteBuffer out, Document document) {
    out.put(encoded(document).nioBuffer());
  }

  /** A document as it lies in the file. */
  static byte[] bytes(Document document) {
    return ByteBufUtil.getBytes(encoded(document));
  }

  private static ByteBuf encoded(Document document) {
    ByteBuf bson = Unpooled.buffer();
    BsonEncoder.encodeDocument(document, bson);
    return bson;
  }

  @Override
  public Document read(ByteBuffer in) {
    ByteBuf bson = Unpooled.wrappedBuffer(in);
    Document document = BsonDecoder.decodeBson(bson);
    in.position(in.position() + bson.readerIndex());
    return document;
  }

  @Override
  public Document[] createStorage(int size) {
    return new Document[size];
  }
}
