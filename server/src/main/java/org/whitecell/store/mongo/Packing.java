package org.whitecell.store.mongo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Packs large contents, so that a long text fits into one document. */
final class Packing {

  private static final int LARGE = 16 * 1024;
  private static final byte PLAIN = 0;
  private static final byte DEFLATED = 1;

  private Packing() {}

  /** The bytes behind one that tells how they are packed. */
  static byte[] pack(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(1 + content.length);
    if (content.length < LARGE) {
      packed.write(PLAIN);
      packed.writeBytes(content);
    } else {
      packed.write(DEFLATED);
      try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
        deflater.write(content);
      } catch (IOException e) {
        throw new UncheckedIOException("writing to memory does not fail", e);
      }
    }
    return packed.toByteArray();
  }

  static byte[] unpack(byte[] packed) {
    ByteArrayInputStream in = new ByteArrayInputStream(packed, 1, packed.length - 1);
    if (packed[0] == PLAIN) {
      return in.readAllBytes();
    }
    try (InflaterInputStream inflater = new InflaterInputStream(in)) {
      return inflater.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("a record's content is not what was put there", e);
    }
  }
}
