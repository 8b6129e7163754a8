package org.whitecell.http;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the router itself could not do, said as a problem. */
final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  static Handler<RoutingContext> as(int status) {
    return context -> {
      if (status == 500 && context.failure() != null) {
        LOG.error("A request failed", context.failure());
      }
      Answers.send(context, problem(status));
    };
  }

  /** Answers what is no HTTP, or more of it than is allowed, and ends the connection. */
  static void unreadable(HttpServerRequest request) {
    int status =
        switch (request.decoderResult().cause()) {
          case TooLongHttpLineException _ -> 414;
          case TooLongHttpHeaderException _ -> 431;
          case null, default -> 400;
        };
    Answers.send(request, problem(status));
    request.connection().close();
  }

  static Problem problem(int status) {
    return switch (status) {
      case 404 -> Problem.notFound("There is nothing at this address.");
      case 405 ->
          new Problem(405, "method-not-allowed", Problems.title(405), "Not with this method.");
      case 413 ->
          new Problem(
              413, "too-large", Problems.title(413), "The body is larger than allowed here.");
      case 400, 414, 415, 431 ->
          new Problem(
              status, "bad-request", Problems.title(400), "The request is not well formed.");
      default -> new Problem(500, "internal", Problems.title(500), "The server's log says what.");
    };
  }
}
