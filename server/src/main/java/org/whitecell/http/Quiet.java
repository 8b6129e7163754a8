package org.whitecell.http;

import io.vertx.core.Vertx;
import java.time.Duration;

/**
 * Notices that a line is dead. When nothing has come for a while the other end is asked for a sign
 * of life, which every WebSocket client gives by itself. Used by the socket's event loop alone.
 */
final class Quiet {

  /** Less, with a look to spare, than after what the server cuts a connection without a word. */
  static final Duration BOUND = Duration.ofSeconds(60);

  private static final int LOOKS = 3;

  private final Vertx vertx;
  private final Duration bound;
  private final Duration look;
  private final Runnable ask;
  private final Runnable dead;
  private long heardAt = System.nanoTime();
  private long timer;

  /**
   * @param bound after which a line on which nothing comes is dead; noticed within a third more
   * @param ask asks the other end for a sign of life
   * @param dead run once
   */
  Quiet(Vertx vertx, Duration bound, Runnable ask, Runnable dead) {
    this.vertx = vertx;
    this.bound = bound;
    this.look = bound.dividedBy(LOOKS);
    this.ask = ask;
    this.dead = dead;
  }

  void begin() {
    timer = vertx.setTimer(look.toMillis(), _ -> look());
  }

  void heard() {
    heardAt = System.nanoTime();
  }

  private void look() {
    Duration silence = Duration.ofNanos(System.nanoTime() - heardAt);
    if (silence.compareTo(bound) >= 0) {
      dead.run();
      return;
    }
    if (silence.compareTo(look) >= 0) {
      ask.run();
    }
    begin();
  }

  void end() {
    vertx.cancelTimer(timer);
  }
}
