package org.whitecell.http;

import io.vertx.core.http.HttpMethod;

/**
 * Where an endpoint is found and what is asked of a request before it is called.
 *
 * @param path as OpenAPI writes it: {@code /api/accounts/{id}}
 * @param needs what the request has to bring
 * @param bodyLimit bytes
 */
public record Route(
    HttpMethod method, String path, Needs needs, long bodyLimit, Endpoint endpoint) {

  /** Enough for anything but whole texts and logs. */
  public static final long SMALL = 128 * 1024;

  /** What a request has to bring. */
  public enum Needs {
    /** Nothing. */
    NOTHING,
    /** It comes from our own page, and may bring and get a cookie. */
    COOKIE,
    /** A bearer token, which the endpoint checks. */
    TOKEN,
    /** It comes from this machine, unless configured otherwise. */
    LOOPBACK
  }

  public static Route get(String path, Needs needs, Endpoint endpoint) {
    return new Route(HttpMethod.GET, path, needs, 0, endpoint);
  }

  public static Route post(String path, Needs needs, Endpoint endpoint) {
    return new Route(HttpMethod.POST, path, needs, SMALL, endpoint);
  }

  public static Route put(String path, Needs needs, Endpoint endpoint) {
    return new Route(HttpMethod.PUT, path, needs, SMALL, endpoint);
  }

  public static Route patch(String path, Needs needs, Endpoint endpoint) {
    return new Route(HttpMethod.PATCH, path, needs, SMALL, endpoint);
  }

  public static Route delete(String path, Needs needs, Endpoint endpoint) {
    return new Route(HttpMethod.DELETE, path, needs, SMALL, endpoint);
  }

  /** The same with room for more in its body. */
  public Route upTo(long bytes) {
    return new Route(method, path, needs, bytes, endpoint);
  }
}
