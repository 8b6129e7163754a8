package org.whitecell.bench;

import io.vertx.core.Future;
import io.vertx.core.Promise;

/**
 * Something after which every peer gets so many things at once.
 *
 * @param nanos until each peer had all of them, by peer
 * @param bytes that each got, on the average
 */
record Burst(long[] nanos, long bytes) {

  /**
   * Sends a frame and waits until every peer has so many things.
   *
   * @param frame is sent by the first peer
   */
  static Burst after(Peers peers, String frame, int things) {
    return peers.await(() -> begin(peers, frame, things));
  }

  private static Future<Burst> begin(Peers peers, String frame, int things) {
    Promise<Burst> promise = Promise.promise();
    int[] had = new int[peers.count()];
    long[] nanos = new long[peers.count()];
    int[] open = {peers.count()};
    long[] bytes = {0};
    long begun = System.nanoTime();
    peers.listen((peer, got) -> {
      bytes[0] += got.length;
      Mark.each(
          got,
          _ -> {
            if (++had[peer] == things) {
              nanos[peer] = System.nanoTime() - begun;
              if (--open[0] == 0) {
                promise.complete(new Burst(nanos, bytes[0] / peers.count()));
              }
            }
          });
    });
    peers.send(0, frame);
    return promise.future();
  }
}
