package org.whitecell.bench;

import io.vertx.core.CompositeFuture;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Somebody comes in: from the first packet to the last byte of what there is to see, and leaves
 * again.
 *
 * @param frames that came
 */
record Arrival(long nanos, List<byte[]> frames) {

  private static final long PATIENCE_SECONDS = 120;
  private static final int ATTEMPTS = 5;

  /** What shows that all is there. */
  interface End {
    boolean isReached(List<byte[]> frames);
  }

  double millis() {
    return nanos / 1e6;
  }

  long bytes() {
    return frames.stream().mapToLong(frame -> frame.length).sum();
  }

  static Arrival one(Load load, int port, Peers.Tongue tongue, int peer, End end) {
    return load.await(() -> begin(load, port, tongue, peer, end), PATIENCE_SECONDS);
  }

  /** The first so many come in together; each time counts from the same moment. */
  static List<Arrival> together(Load load, int port, Peers.Tongue tongue, int count, End end) {
    return load.<CompositeFuture>await(
            () ->
                Future.all(
                    IntStream.range(0, count)
                        .mapToObj(peer -> begin(load, port, tongue, peer, end))
                        .toList()),
            PATIENCE_SECONDS)
        .<Arrival>list();
  }

  private static Future<Arrival> begin(
      Load load, int port, Peers.Tongue tongue, int peer, End end) {
    String hello = tongue.hello(peer);
    long begun = System.nanoTime();
    return insist(() -> come(load, port, tongue.path(), hello, end), ATTEMPTS)
        .map(frames -> new Arrival(System.nanoTime() - begun, frames));
  }

  /** Whoever is sent away comes again at once; the time goes on. */
  private static Future<List<byte[]>> insist(Supplier<Future<List<byte[]>>> coming, int attempts) {
    return attempts == 1 ? coming.get() : coming.get().recover(_ -> insist(coming, attempts - 1));
  }

  private static Future<List<byte[]>> come(
      Load load, int port, String path, String hello, End end) {
    Promise<List<byte[]>> promise = Promise.promise();
    load.connect(port, path)
        .onFailure(promise::tryFail)
        .onSuccess(socket -> {
          List<byte[]> frames = new ArrayList<>();
          socket.handler(frame -> {
            frames.add(frame.getBytes());
            if (end.isReached(frames)) {
              // A copy: more may come until the socket is closed.
              promise.tryComplete(List.copyOf(frames));
            }
          });
          socket.closeHandler(_ -> promise.tryFail("sent away: " + socket.closeReason()));
          socket.writeTextMessage(hello);
          promise.future().onComplete(_ -> socket.close());
        });
    return promise.future();
  }
}
