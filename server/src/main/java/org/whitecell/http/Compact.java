package org.whitecell.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What never changes, as it is and as small as it gets: compressed once. Never for what holds
 * somebody's secret beside what others wrote, for how small that gets tells of it.
 *
 * @param gzipped null where compressing it gains nothing
 */
record Compact(Buffer plain, @Nullable Buffer gzipped) {

  /** Not where it is refused by name: {@code gzip;q=0}. */
  private static final Pattern GZIP = Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(?!\\.\\d*[1-9]))");

  static Compact plain(byte[] bytes) {
    return new Compact(Buffer.buffer(bytes), null);
  }

  static Compact text(byte[] bytes) {
    byte[] packed = gzip(bytes);
    return packed.length < bytes.length
        ? new Compact(Buffer.buffer(bytes), Buffer.buffer(packed))
        : plain(bytes);
  }

  /** What this request gets as the body of its response, whose head is told which it is. */
  Buffer chosenFor(HttpServerRequest request, HttpServerResponse response) {
    if (gzipped == null) {
      return plain;
    }
    response.putHeader("Vary", "Accept-Encoding");
    String accepted = request.getHeader("Accept-Encoding");
    if (accepted == null || !GZIP.matcher(accepted).find()) {
      return plain;
    }
    response.putHeader("Content-Encoding", "gzip");
    return gzipped;
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
