package org.whitecell.http;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Stands before bodies that may be large: each is held in memory as a whole, so only a few are let
 * in at a time, from those who bring a token, and not for ever.
 */
final class LargeBodies implements Handler<RoutingContext> {

  /** From this size on, a body counts as large. */
  static final long BYTES = 2L * 1024 * 1024;

  private static final int AT_ONCE = 4;
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final Vertx vertx;
  private final Semaphore places = new Semaphore(AT_ONCE);

  LargeBodies(Vertx vertx) {
    this.vertx = vertx;
  }

  @Override
  public void handle(RoutingContext context) {
    if (context.request().getHeader("Authorization") == null) {
      Answers.send(
          context, new Problem(401, "token-invalid", Problems.title(401), "This wants a token."));
    } else if (!places.tryAcquire()) {
      Answers.send(
          context,
          new Problem(
              503, "busy", Problems.title(503), "Many files are being sent: try again soon."));
    } else {
      long timer = vertx.setTimer(LONGEST.toMillis(), _ -> context.request().connection().close());
      context.addEndHandler(_ -> {
        vertx.cancelTimer(timer);
        places.release();
      });
      context.next();
    }
  }
}
