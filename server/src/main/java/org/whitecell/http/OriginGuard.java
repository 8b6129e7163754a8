package org.whitecell.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in only who asks for us by a name of ours, and keeps other sites' pages from using a
 * browser's cookie. A page of another origin is refused wherever something could change or a socket
 * opens; a request without origin is a program's, and may bring no cookie.
 */
final class OriginGuard implements Handler<RoutingContext> {

  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final Listening listening;

  OriginGuard(Listening listening) {
    this.listening = listening;
  }

  @Override
  public void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    Caller caller = Caller.of(request, listening.proxies());
    if (!isOurs(caller, request.localAddress())) {
      Answers.send(
          context,
          Problem.forbidden(
              "unknown-host",
              "This server does not go by that name: start it with --public-url to give it one."));
      return;
    }
    boolean isUpgrade = "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    if (isUpgrade || !READING.contains(request.method())) {
      String origin = request.getHeader("Origin");
      boolean bringsCookie = request.getHeader("Cookie") != null;
      if (origin == null ? isUpgrade || bringsCookie : !isSame(origin, caller)) {
        Answers.send(context, foreign());
        return;
      }
    }
    context.put(Caller.class.getName(), caller);
    context.next();
  }

  /** What is left to check where a cookie is given or used: the page must be ours. */
  static boolean saysOrigin(HttpServerRequest request) {
    return request.getHeader("Origin") != null;
  }

  static Problem foreign() {
    return Problem.forbidden(
        "foreign-origin",
        "This can only be asked by our own page; programs use a bearer token and no cookie.");
  }

  private boolean isOurs(Caller caller, @Nullable SocketAddress reached) {
    @Nullable URI asked = parse(caller.origin());
    return asked != null
        && asked.getHost() != null
        && asked.getRawUserInfo() == null
        && (listening.hosts().contains(asked.getHost().toLowerCase(Locale.ROOT))
            || isThatVeryAddress(asked.getHost(), reached));
  }

  /**
   * Whether it is the address, in figures, that the request came in by: one that this machine got
   * only after the server had started, say. No name that somebody else's page could bear leads
   * here.
   */
  private static boolean isThatVeryAddress(String host, @Nullable SocketAddress reached) {
    if (reached == null || reached.hostAddress() == null) {
      return false;
    }
    try {
      return Cidr.literal(host.replaceAll("[\\[\\]]", ""))
          .equals(Cidr.literal(reached.hostAddress().replaceFirst("%.*", "")));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private boolean isSame(String origin, Caller caller) {
    String asked = caller.origin().toLowerCase(Locale.ROOT);
    String from = origin.toLowerCase(Locale.ROOT);
    return !from.isEmpty() && (from.equals(asked) || from.equals(listening.publicOrigin()));
  }

  private static @Nullable URI parse(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
