package org.whitecell.http;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * What follows the beginning of a response, written by a thread that may block: each piece waits
 * until the one before has gone out, so that no more than one is held for whoever reads slowly.
 */
final class ResponseStream extends OutputStream {

  private static final int PIECE_BYTES = 64 * 1024;

  private final Context loop;
  private final HttpServerResponse response;
  private final byte[] piece = new byte[PIECE_BYTES];
  private int filled;

  /**
   * @param loop the response's
   */
  ResponseStream(Context loop, HttpServerResponse response) {
    this.loop = loop;
    this.response = response;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int from = offset;
    int left = length;
    while (left > 0) {
      int part = Math.min(left, PIECE_BYTES - filled);
      System.arraycopy(bytes, from, piece, filled, part);
      filled += part;
      from += part;
      left -= part;
      if (filled == PIECE_BYTES) {
        flush();
      }
    }
  }

  @Override
  public void flush() throws IOException {
    if (filled > 0) {
      Buffer next = Buffer.buffer(Arrays.copyOf(piece, filled));
      filled = 0;
      CompletableFuture<Void> gone = new CompletableFuture<>();
      loop.runOnContext(_ -> write(next, gone));
      await(gone);
    }
  }

  private void write(Buffer next, CompletableFuture<Void> gone) {
    if (response.closed()) {
      gone.completeExceptionally(new IOException("nobody reads any more"));
      return;
    }
    response.write(next).onSuccess(_ -> gone.complete(null)).onFailure(gone::completeExceptionally);
  }

  private static void await(CompletableFuture<Void> gone) throws IOException {
    try {
      gone.get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** Sends what is left and ends the response. */
  @Override
  public void close() throws IOException {
    flush();
    loop.runOnContext(_ -> {
      if (!response.closed()) {
        response.end();
      }
    });
  }
}
