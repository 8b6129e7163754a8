package org.whitecell.http;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whitecell.access.Refused;
import org.whitecell.live.Rooms;
import org.whitecell.store.StoreUnavailable;

/**
 * Takes a request to its endpoint: checks what the route needs, calls it on a virtual thread, and
 * makes a problem of whatever goes wrong. So many requests are under way at once and no more; the
 * rest is told to come again.
 */
final class Doorkeeper {

  private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);
  private static final int AT_ONCE = 256;

  private final Listening listening;
  private final Vertx vertx;
  private final Executor threads;
  private final Reach reach;
  private final Semaphore places = new Semaphore(AT_ONCE);

  Doorkeeper(Listening listening, Vertx vertx, Executor threads) {
    this.listening = listening;
    this.vertx = vertx;
    this.threads = threads;
    this.reach = new Reach(listening);
  }

  Handler<RoutingContext> at(Route route) {
    return context -> handle(route, context);
  }

  private void handle(Route route, RoutingContext context) {
    Caller caller = Objects.requireNonNull(context.<Caller>get(Caller.class.getName()));
    @Nullable Problem problem = refuse(route, context.request(), caller);
    if (problem == null && !places.tryAcquire()) {
      problem = new Problem(503, "busy", Problems.title(503), "Very busy: try again in a moment.");
    }
    if (problem != null) {
      Answers.send(context, problem);
      return;
    }
    Call call = call(context, caller);
    Context loop = vertx.getOrCreateContext();
    threads.execute(() -> {
      try {
        Answer answer = answer(route, call);
        loop.runOnContext(_ -> Answers.send(context, answer, listening));
        if (answer.content() instanceof Content.Flowing(Content.Source source)) {
          flow(route, source, loop, context);
        }
      } finally {
        places.release();
      }
    });
  }

  /** An answer that breaks off must not look as if it were whole: then the connection ends. */
  private static void flow(
      Route route, Content.Source source, Context loop, RoutingContext context) {
    try {
      ResponseStream out = new ResponseStream(loop, context.response());
      source.writeTo(out);
      out.close();
    } catch (IOException | StoreUnavailable e) {
      LOG.debug("{} {} broke off", route.method(), route.path(), e);
      loop.runOnContext(_ -> context.request().connection().close());
    } catch (RuntimeException e) {
      LOG.error("{} {} failed", route.method(), route.path(), e);
      loop.runOnContext(_ -> context.request().connection().close());
    }
  }

  private @Nullable Problem refuse(Route route, HttpServerRequest request, Caller caller) {
    return switch (route.needs()) {
      case NOTHING, TOKEN -> null;
      case COOKIE ->
          route.bodyLimit() == 0 || OriginGuard.saysOrigin(request) ? null : OriginGuard.foreign();
      case LOOPBACK ->
          caller.isLoopback() || listening.metricsFor() == Listening.MetricsFor.EVERYBODY
              ? null
              : Problem.notFound("There is nothing here.");
    };
  }

  private Call call(RoutingContext context, Caller caller) {
    HttpServerRequest request = context.request();
    Map<String, String> query = new HashMap<>();
    request.params().forEach(entry -> query.putIfAbsent(entry.getKey(), entry.getValue()));
    Buffer body = context.body() == null ? null : context.body().buffer();
    Cookie cookie = request.getCookie(listening.cookie());
    return new Call(
        Map.copyOf(context.pathParams()),
        query,
        body == null ? new byte[0] : body.getBytes(),
        Objects.requireNonNullElse(request.getHeader("Content-Type"), ""),
        cookie == null ? null : cookie.getValue(),
        bearer(request.getHeader("Authorization")),
        caller.address().getHostAddress(),
        reach.forLinks(caller.origin()));
  }

  private static Answer answer(Route route, Call call) {
    try {
      return route.endpoint().answer(call);
    } catch (Problem.Thrown e) {
      return Answer.problem(e.problem());
    } catch (Refused e) {
      return Answer.problem(Problems.of(e));
    } catch (Rooms.NotOpen e) {
      return Answer.problem(Problems.of(e.farewell()));
    } catch (StoreUnavailable e) {
      return Answer.problem(Problems.of(e));
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("{} {} failed", route.method(), route.path(), e);
      return Answer.problem(
          new Problem(500, "internal", Problems.title(500), "The server's log says what."));
    }
  }

  private static @Nullable String bearer(@Nullable String header) {
    return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)
        ? header.substring(7).strip()
        : null;
  }
}
