package org.whitecell.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;

/** The headers that every answer carries, also where a request cannot even be read. */
final class Headers {

  static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "font-src 'self'",
          "img-src 'self' data:",
          "connect-src 'self'",
          "base-uri 'none'",
          "object-src 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'",
          "require-trusted-types-for 'script'");

  private final Listening listening;

  Headers(Listening listening) {
    this.listening = listening;
  }

  void putOn(HttpServerResponse response) {
    MultiMap headers = response.headers();
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cache-Control", "no-store");
    if (listening.isSecure()) {
      headers.set("Strict-Transport-Security", "max-age=31536000");
    }
  }
}
