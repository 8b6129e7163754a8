package org.whitecell.bench;

import io.vertx.core.http.WebSocket;
import java.util.ArrayList;
import java.util.List;

/**
 * How long it takes until the others have what was said, while one of them has stopped reading: it
 * comes in, reads no further, and when it is sent away it comes in again. Against nobody stopping.
 */
final class SlowReader implements Work {

  private static final int PER_SECOND = 50;

  /** A long message, so that what waits for the one who stopped grows fast. */
  private static final int LENGTH = 2_000;

  private static final double AIM = 1.2;
  private static final double P99 = 0.99;

  private record Round(Samples nobody, Samples one) {}

  @Override
  public List<Figure> measure(Bench bench) {
    return bench.stores().stream().map(store -> measure(bench, store)).toList();
  }

  private static Figure measure(Bench bench, Place.Kind store) {
    Scale scale = bench.scale();
    int others = scale.seats() - 1;
    int count = (int) (PER_SECOND * scale.round().toMillis() / 1000);
    try (LiveSession live = LiveSession.start(bench, store, Cast.THREE_VIEWS)) {
      SeatTongue tongue = live.openly(LENGTH);
      try (Peers seats = Peers.connect(bench.load(), live.server().port(), tongue, others)) {
        OpenLoop loop = new OpenLoop(seats, PER_SECOND);
        loop.run((int) (PER_SECOND * scale.warmUp().toMillis() / 1000), others);
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < scale.rounds(); i++) {
          Samples nobody = Samples.ofNanos(loop.run(count, others).each());
          try (Stopped stopped = new Stopped(bench.load(), live.server().port(), tongue, others)) {
            Samples one = Samples.ofNanos(loop.run(count, others).each());
            rounds.add(new Round(nobody, one));
            bench.say(
                "slow-reader, %s: p99 %.1f ms, and %.1f ms while one stops (it came in %d times)"
                    .formatted(store.shown(), nobody.at(P99), one.at(P99), stopped.visits()));
          }
        }
        return new Figure(
            "%d others, p99, against nobody stopping".formatted(others),
            store,
            Samples.text(
                Figure.MILLIS, Samples.all(rounds.stream().map(Round::one).toList()).at(P99)),
            Samples.text(
                Figure.MILLIS, Samples.all(rounds.stream().map(Round::nobody).toList()).at(P99)),
            Samples.of(
                rounds.stream().mapToDouble(r -> r.one().at(P99) / r.nobody().at(P99)).toArray()),
            Figure.TIMES,
            new Aim.AtMost(AIM));
      }
    }
  }

  /** A seat that stops reading as soon as it is in. */
  private static final class Stopped implements AutoCloseable {
    private final Load load;
    private final int port;
    private final SeatTongue tongue;
    private final int peer;
    private final List<WebSocket> sockets = new ArrayList<>();
    private boolean over;

    Stopped(Load load, int port, SeatTongue tongue, int peer) {
      this.load = load;
      this.port = port;
      this.tongue = tongue;
      this.peer = peer;
      load.vertx().runOnContext(_ -> comeIn());
    }

    private void comeIn() {
      if (!over) {
        load.connectNarrow(port, tongue.path()).onSuccess(this::stop);
      }
    }

    private void stop(WebSocket socket) {
      sockets.add(socket);
      socket.handler(_ -> socket.pause());
      socket.closeHandler(_ -> comeIn());
      socket.exceptionHandler(_ -> {});
      socket.writeTextMessage(tongue.hello(peer));
    }

    int visits() {
      return sockets.size();
    }

    @Override
    public void close() {
      load.vertx()
          .runOnContext(_ -> {
            over = true;
            sockets.forEach(socket -> {
              socket.resume();
              socket.close();
            });
          });
    }
  }
}
