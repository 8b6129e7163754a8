package org.whitecell.bench;

import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.whitecell.Main;
import org.whitecell.access.Keys;
import org.whitecell.access.Tokens;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;

/** The server under test, in a process of its own, started as people start it. */
final class Whitecell implements AutoCloseable {

  private final Place place;
  private final Started process;
  private final Tokens tokens;

  private Whitecell(Place place, Started process, Tokens tokens) {
    this.place = place;
    this.process = process;
    this.tokens = tokens;
  }

  static Whitecell start(Place place, Vertx vertx) {
    return start(place, vertx, 0);
  }

  /**
   * @param port the one to listen on; 0 for a free one
   */
  static Whitecell start(Place place, Vertx vertx, int port) {
    List<String> options = new ArrayList<>(place.options());
    options.addAll(List.of("--port", Integer.toString(port)));
    Started process = Started.java(Main.class, place.log(), options);
    byte[] key = new Keys(place.data().resolve("keys")).tokenKey();
    // Good for an hour, so that no socket has to renew its token while something is measured.
    Clock ahead = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));
    return new Whitecell(place, process, new Tokens(vertx, key, ahead));
  }

  int port() {
    return process.port();
  }

  Started process() {
    return process;
  }

  Place place() {
    return place;
  }

  /** What a browser that holds this seat would be given. */
  String token(SessionId session, SeatId seat) {
    return tokens.issue(new Tokens.Bearer.OfSeat(session, seat)).token();
  }

  @Override
  public void close() {
    process.close();
  }
}
