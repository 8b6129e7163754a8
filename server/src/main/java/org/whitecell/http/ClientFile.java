package org.whitecell.http;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file of the page, as it is and as small as it gets; compressed once, for it never changes.
 *
 * @param gzipped null where compressing it gains nothing
 */
record ClientFile(Buffer plain, @Nullable Buffer gzipped) {

  static ClientFile plain(byte[] bytes) {
    return new ClientFile(Buffer.buffer(bytes), null);
  }

  static ClientFile text(byte[] bytes) {
    byte[] packed = gzip(bytes);
    return packed.length < bytes.length
        ? new ClientFile(Buffer.buffer(bytes), Buffer.buffer(packed))
        : plain(bytes);
  }

  private static byte[] gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream(bytes.length);
    try (var packing = new Smallest(out)) {
      packing.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static final class Smallest extends GZIPOutputStream {
    Smallest(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
