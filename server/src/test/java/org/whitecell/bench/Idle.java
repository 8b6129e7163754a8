package org.whitecell.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.whitecell.session.SessionId;
import org.whitecell.store.Store;

/**
 * What a seat costs that only sits there, on the heap and of the processor. Against a bare socket,
 * which is pinged as often.
 */
final class Idle implements Work {

  private static final int LARGEST_SESSION = 500;
  private static final double AIM = 2;

  /** What the seats add to a process. */
  private record Cost(long bytes, Duration processor) {}

  @Override
  public List<Figure> measure(Bench bench) {
    Path folder = Place.newFolder();
    try (Started bare = Started.java(BareServer.class, folder.resolve("log"), List.of())) {
      BareTongue silence = new BareTongue(BareServer.SILENT, 0, "");
      Cost socket =
          cost(
              bench,
              bare,
              () ->
                  List.of(
                      Peers.connect(
                          bench.load(), bare.port(), silence, bench.scale().idleSeats())));
      return bench.stores().stream()
          .flatMap(store -> measure(bench, store, socket).stream())
          .toList();
    } finally {
      Place.remove(folder);
    }
  }

  private static List<Figure> measure(Bench bench, Place.Kind store, Cost socket) {
    int seats = bench.scale().idleSeats();
    int each = Math.min(LARGEST_SESSION, seats);
    List<SessionId> sessions =
        IntStream.range(0, seats / each).mapToObj(i -> new SessionId("idle-" + i)).toList();
    Script script = new Script(bench.ground(), Cast.THREE_VIEWS.roles(bench.ground()), each);
    try (Place place = store.make()) {
      try (Store open = place.open()) {
        bench.ground().keepIn(open);
        Writing.quickly(open.log(), sessions, script.entries());
      }
      try (Whitecell server = Whitecell.start(place, bench.load().vertx())) {
        Cost seat =
            cost(
                bench,
                server.process(),
                () -> {
                  List<Peers> peers = new ArrayList<>();
                  for (SessionId session : sessions) {
                    SeatTongue tongue =
                        new SeatTongue(
                            server,
                            session,
                            script.sitters(),
                            "load",
                            List.of(),
                            SeatTongue.NEVER,
                            0);
                    peers.add(Peers.connect(bench.load(), server.port(), tongue, each));
                  }
                  return peers;
                });
        bench.say("idle, %s: %s against %s".formatted(store.shown(), seat, socket));
        return figures(bench, store, seat, socket);
      }
    }
  }

  private interface Crowd {
    List<Peers> comesIn();
  }

  /** The process without anybody, and with all of them once they have settled. */
  private static Cost cost(Bench bench, Started process, Crowd crowd) {
    watch(process, bench.scale().idle().dividedBy(4));
    long heapBefore = process.heap();
    Duration processorBefore = watch(process, bench.scale().idle());
    List<Peers> peers = crowd.comesIn();
    watch(process, bench.scale().idle().dividedBy(4));
    Duration processor = watch(process, bench.scale().idle());
    long heap = process.heap();
    peers.forEach(Peers::close);
    return new Cost(heap - heapBefore, processor.minus(processorBefore));
  }

  /** What the process uses while so much time passes. */
  private static Duration watch(Started process, Duration time) {
    Duration before = process.processor();
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return process.processor().minus(before);
  }

  private static List<Figure> figures(Bench bench, Place.Kind store, Cost seat, Cost socket) {
    double seats = bench.scale().idleSeats();
    double seconds = bench.scale().idle().toMillis() / 1e3;
    String processor = "%.1f µs/s";
    double micros = seat.processor().toNanos() / 1e3 / seats / seconds;
    double microsOfSocket = socket.processor().toNanos() / 1e3 / seats / seconds;
    return List.of(
        new Figure(
            "heap a seat, of %,.0f".formatted(seats),
            store,
            Samples.text("%.1f KB", seat.bytes() / 1024.0 / seats),
            Samples.text("%.1f KB", socket.bytes() / 1024.0 / seats),
            Samples.of(seat.bytes() / (double) socket.bytes()),
            Figure.TIMES,
            new Aim.AtMost(AIM)),
        new Figure(
            "processor a seat, of %,.0f".formatted(seats),
            store,
            Samples.text(processor, micros),
            Samples.text(processor, microsOfSocket),
            Samples.of(micros / microsOfSocket),
            Figure.TIMES,
            new Aim.AtMost(AIM)));
  }
}
