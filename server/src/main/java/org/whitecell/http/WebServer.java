package org.whitecell.http;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.whitecell.wire.Frames;

/** The listening server: guards, then routes and the socket, then the client's files. */
public final class WebServer implements AutoCloseable {

  /**
   * A little over the bound, so that who goes a little over it can be told; a larger frame ends its
   * connection in the midst, and the word may be lost with it.
   */
  private static final int FRAME_BYTES = Frames.MAX_BYTES + 4 * 1024;

  private static final int HEADER_BYTES = 16 * 1024;
  private static final int LINE_BYTES = 4 * 1024;
  private static final int IDLE_SECONDS = 90;

  private final HttpServer server;
  private final ExecutorService threads;
  private final String scheme;
  private final List<Route> routes;

  private WebServer(HttpServer server, ExecutorService threads, String scheme, List<Route> routes) {
    this.server = server;
    this.threads = threads;
    this.scheme = scheme;
    this.routes = List.copyOf(routes);
  }

  /**
   * Starts listening.
   *
   * @param socket what takes the client's socket, at {@code GET /api/socket}
   * @throws CompletionException when the port cannot be had
   */
  public static WebServer start(
      Vertx vertx, Listening listening, List<Route> routes, Handler<RoutingContext> socket) {
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    Headers headers = new Headers(listening);
    Router router = router(vertx, listening, routes, socket, threads);
    try {
      HttpServer server =
          await(
              vertx
                  .createHttpServer(options(listening))
                  .requestHandler(request -> {
                    headers.putOn(request.response());
                    router.handle(request);
                  })
                  .invalidRequestHandler(request -> {
                    headers.putOn(request.response());
                    Failures.unreadable(request);
                  })
                  .listen());
      String scheme = listening.tls() instanceof Listening.Tls.On ? "https" : "http";
      return new WebServer(server, threads, scheme, routes);
    } catch (CompletionException e) {
      threads.close();
      throw e;
    }
  }

  /** The port that it listens on. */
  public int port() {
    return server.actualPort();
  }

  /** What it answers, but for the socket and the client's files. */
  public List<Route> routes() {
    return routes;
  }

  /** {@code http} or {@code https}. */
  public String scheme() {
    return scheme;
  }

  /** Takes nothing more and lets what is under way finish. */
  @Override
  public void close() {
    await(server.shutdown(5, TimeUnit.SECONDS));
    threads.close();
  }

  private static Router router(
      Vertx vertx,
      Listening listening,
      List<Route> routes,
      Handler<RoutingContext> socket,
      ExecutorService threads) {
    Router router = Router.router(vertx);
    router.route().handler(new AddressGuard()).handler(new OriginGuard(listening));
    Doorkeeper doorkeeper = new Doorkeeper(listening, vertx, threads);
    LargeBodies largeBodies = new LargeBodies(vertx);
    for (Route route : routes) {
      String path = route.path().replaceAll("\\{(\\w+)}", ":$1");
      if (route.bodyLimit() >= LargeBodies.BYTES) {
        router.route(route.method(), path).handler(largeBodies);
      }
      var at = router.route(route.method(), path);
      if (route.bodyLimit() > 0) {
        at.handler(BodyHandler.create(false).setBodyLimit(route.bodyLimit()));
      }
      at.handler(doorkeeper.at(route));
    }
    router.get("/api/socket").handler(socket);
    router.route("/api/*").handler(context -> refuse(routes, context));
    router.route().handler(new ClientFiles());
    for (int status : new int[] {400, 404, 405, 413, 414, 415, 431, 500}) {
      router.errorHandler(status, Failures.as(status));
    }
    return router;
  }

  /** There is nothing at that address, or only not with this method. */
  private static void refuse(List<Route> routes, RoutingContext context) {
    String path = Objects.requireNonNullElse(context.request().path(), "");
    // A name that is an address of its own is no id of anything.
    boolean isNamed = routes.stream().anyMatch(route -> route.path().equals(path));
    String allowed =
        routes.stream()
            .filter(route ->
                isNamed
                    ? route.path().equals(path)
                    : path.matches(route.path().replaceAll("\\{\\w+}", "[^/]+")))
            .map(route -> route.method().name())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    if (!allowed.isEmpty()) {
      context.response().putHeader("Allow", allowed);
    }
    Answers.send(context, Failures.problem(allowed.isEmpty() ? 404 : 405));
  }

  private static HttpServerOptions options(Listening listening) {
    HttpServerOptions options =
        new HttpServerOptions()
            .setHost(listening.host())
            .setPort(listening.port())
            .setMaxHeaderSize(HEADER_BYTES)
            .setMaxInitialLineLength(LINE_BYTES)
            .setMaxWebSocketFrameSize(FRAME_BYTES)
            .setMaxWebSocketMessageSize(FRAME_BYTES)
            .setPerFrameWebSocketCompressionSupported(false)
            .setPerMessageWebSocketCompressionSupported(false)
            .setIdleTimeout(IDLE_SECONDS)
            .setHttp2ClearTextEnabled(false)
            .setTcpNoDelay(true);
    return switch (listening.tls()) {
      case Listening.Tls.Off() -> options;
      case Listening.Tls.On(var certificate, var key) ->
          options
              .setSsl(true)
              .setUseAlpn(false)
              .setKeyCertOptions(
                  new PemKeyCertOptions()
                      .setCertPath(certificate.toString())
                      .setKeyPath(key.toString()));
    };
  }

  private static <T> T await(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }
}
