package org.whitecell.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A document as it lies in the database, for copies of the whole.
 *
 * @param collection where it lies: lower-case letters and underscores
 * @param bytes as BSON, which begins with its length; not copied, must not be changed
 */
public record RawDocument(String collection, byte[] bytes) {

  /** No document is larger: MongoDB's own bound, with what it allows itself beyond. */
  public static final int MAX_BYTES = 16 * 1024 * 1024 + 16 * 1024;

  /** The least that a document can be: its length and its end. */
  public static final int MIN_BYTES = 5;

  /** The bytes of the length with which a document begins. */
  public static final int LENGTH_BYTES = 4;

  /** The length of the document that begins so; what stands there may be anything. */
  public static int length(byte[] start) {
    return ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getInt();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RawDocument document
        && collection.equals(document.collection)
        && Arrays.equals(bytes, document.bytes);
  }

  @Override
  public int hashCode() {
    return collection.hashCode() * 31 + Arrays.hashCode(bytes);
  }

  /** Tells collection and size: contents do not belong in a console. */
  @Override
  public String toString() {
    return "RawDocument[" + collection + ", " + bytes.length + " bytes]";
  }
}
