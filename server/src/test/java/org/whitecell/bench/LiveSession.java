package org.whitecell.bench;

import java.util.List;
import org.whitecell.session.SessionId;
import org.whitecell.store.Store;

/** A session of seats that are played live, on a server under test of its own. */
final class LiveSession implements AutoCloseable {

  static final SessionId ID = new SessionId("live");

  private final Place place;
  private final Whitecell server;
  private final Script script;

  private LiveSession(Place place, Whitecell server, Script script) {
    this.place = place;
    this.server = server;
    this.script = script;
  }

  static LiveSession start(Bench bench, Place.Kind kind, Cast cast) {
    Place place = kind.make();
    Script script = new Script(bench.ground(), cast.roles(bench.ground()), bench.scale().seats());
    try (Store store = place.open()) {
      bench.ground().keepIn(store);
      Writing.quickly(store.log(), List.of(ID), script.entries());
    }
    return new LiveSession(place, Whitecell.start(place, bench.load().vertx()), script);
  }

  Whitecell server() {
    return server;
  }

  Script script() {
    return script;
  }

  /** How its seats speak, everything for all. */
  SeatTongue openly(int length) {
    return tongue(SeatTongue.NEVER, length);
  }

  /** How its seats speak, a part of it for their own side alone. */
  SeatTongue inPartSecretly(int every, int length) {
    return tongue(every, length);
  }

  private SeatTongue tongue(int secretEvery, int length) {
    String instance = "load-" + Long.toString(System.nanoTime(), 36);
    return new SeatTongue(server, ID, script.sitters(), instance, List.of(), secretEvery, length);
  }

  @Override
  public void close() {
    server.close();
    place.close();
  }
}
