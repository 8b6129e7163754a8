package org.whitecell.bench;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * The process from which the load comes: all its sockets on one event loop, in no need of locks.
 */
final class Load implements AutoCloseable {

  private static final int FRAME_BYTES = 64 * 1024 * 1024;
  private static final int SMALL_BUFFER = 4 * 1024;

  private final Vertx vertx = Vertx.vertx(oneLoop());
  private final Context loop = vertx.getOrCreateContext();
  private final WebSocketClient client = vertx.createWebSocketClient(options());

  /** For sockets that are to stop reading: little lies in the kernel on the way to them. */
  private final WebSocketClient narrow =
      vertx.createWebSocketClient(
          new WebSocketClientOptions(options()).setReceiveBufferSize(SMALL_BUFFER));

  /** On a busy machine the loop may stand still for seconds; that is no fault to tell of. */
  private static VertxOptions oneLoop() {
    return new VertxOptions().setEventLoopPoolSize(1).setBlockedThreadCheckInterval(3_600_000);
  }

  private static WebSocketClientOptions options() {
    return new WebSocketClientOptions()
        .setMaxConnections(100_000)
        .setMaxFrameSize(FRAME_BYTES)
        .setMaxMessageSize(FRAME_BYTES);
  }

  Vertx vertx() {
    return vertx;
  }

  /** To be called on the loop. */
  Future<WebSocket> connect(int port, String path) {
    return client.connect(address(port, path));
  }

  /** The same, with a small receive buffer. */
  Future<WebSocket> connectNarrow(int port, String path) {
    return narrow.connect(address(port, path));
  }

  private static WebSocketConnectOptions address(int port, String path) {
    return new WebSocketConnectOptions()
        .setHost("127.0.0.1")
        .setPort(port)
        .setURI(path)
        .addHeader("Origin", "http://127.0.0.1:" + port);
  }

  /** Begins something on the loop and waits until what it gives is there. */
  <T> T await(Supplier<Future<T>> work, long seconds) {
    CompletableFuture<T> done = new CompletableFuture<>();
    loop.runOnContext(_ -> {
      try {
        work.get()
            .onComplete(asked -> {
              if (asked.succeeded()) {
                done.complete(asked.result());
              } else {
                done.completeExceptionally(asked.cause());
              }
            });
      } catch (RuntimeException e) {
        done.completeExceptionally(e);
      }
    });
    try {
      return done.get(seconds, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the load came to no end", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    vertx.close().await();
  }
}
