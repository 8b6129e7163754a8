package org.whitecell.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.whitecell.access.Browsers;

/** Writes answers; of one whose content flows, the beginning. */
final class Answers {

  private Answers() {}

  static void send(RoutingContext context, Problem problem) {
    write(context.request(), Answer.problem(problem));
  }

  static void send(HttpServerRequest request, Problem problem) {
    write(request, Answer.problem(problem));
  }

  static void send(RoutingContext context, Answer answer, Listening listening) {
    switch (answer.cookie()) {
      case Answer.CookieChange.Keep _ -> {}
      case Answer.CookieChange.Renew(String secret) ->
          context
              .response()
              .addCookie(
                  Cookie.cookie(listening.cookie(), secret)
                      .setPath("/")
                      .setHttpOnly(true)
                      .setSecure(listening.isSecure())
                      .setSameSite(CookieSameSite.STRICT)
                      .setMaxAge(Browsers.LONGEST.toSeconds()));
    }
    write(context.request(), answer);
  }

  private static void write(HttpServerRequest request, Answer answer) {
    HttpServerResponse response = request.response();
    if (response.ended() || response.closed()) {
      return;
    }
    response.setStatusCode(answer.status());
    if (!answer.type().isEmpty()) {
      response.putHeader("Content-Type", answer.type());
    }
    if (answer.retryAfter() > 0) {
      response.putHeader("Retry-After", Integer.toString(answer.retryAfter()));
    }
    switch (answer.content()) {
      case Content.Whole(byte[] bytes) -> response.end(Buffer.buffer(bytes));
      case Content.Unchanging(Compact compact) ->
          response.end(compact.chosenFor(request, response));
      case Content.Flowing _ -> response.setChunked(true);
    }
  }
}
