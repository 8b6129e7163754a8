package org.whitecell.http;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The page and what belongs to it, out of the server's jar. Files under {@code /assets/} carry a
 * hash in their names and never change; every other path is a place within the page, which finds
 * its way itself.
 */
final class ClientFiles implements Handler<RoutingContext> {

  private static final String ROOT = "webclient";
  private static final Set<String> DOORS = Set.of("/join", "/lobby", "/resume");
  private static final Pattern FILE =
      Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+\\.[a-z0-9]+");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("json", "application/json"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("woff2", "font/woff2"));

  /** What is text and worth compressing; pictures and fonts are so already. */
  private static final Set<String> TEXTS = Set.of("html", "js", "css", "svg", "json", "txt");

  private final Map<String, Compact> found = new ConcurrentHashMap<>();

  @Override
  public void handle(RoutingContext context) {
    HttpMethod method = context.request().method();
    if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
      context.response().putHeader("Allow", "GET, HEAD");
      Answers.send(
          context, new Problem(405, "method-not-allowed", Problems.title(405), "Read only."));
      return;
    }
    String path = Objects.requireNonNullElse(context.request().path(), "/");
    if (FILE.matcher(path).matches()) {
      read(path)
          .ifPresentOrElse(
              file -> send(context, path, file),
              () -> Answers.send(context, Problem.notFound("There is no such file.")));
      return;
    }
    String page = pageAt(path);
    read(page)
        .ifPresentOrElse(
            file -> send(context, page, file),
            () ->
                Answers.send(
                    context,
                    new Problem(
                        503,
                        "page-not-built",
                        Problems.title(503),
                        "The page was not built into this server: start it with scripts/run.")));
  }

  /**
   * The same page with another head, so that what the seat or the door needs is asked for at once.
   */
  private static String pageAt(String path) {
    if (path.startsWith("/s/")) {
      return "/seat.html";
    }
    return DOORS.contains(path) ? "/door.html" : "/index.html";
  }

  private static void send(RoutingContext context, String path, Compact file) {
    HttpServerResponse response = context.response();
    String ending = endingOf(path);
    Buffer body = file.chosenFor(context.request(), response);
    response.putHeader("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
    response.putHeader(
        "Cache-Control",
        path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
    if (context.request().method().equals(HttpMethod.HEAD)) {
      response.putHeader("Content-Length", Integer.toString(body.length())).end();
    } else {
      response.end(body);
    }
  }

  private static String endingOf(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private Optional<Compact> read(String path) {
    Compact known = found.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    try (InputStream in = ClientFiles.class.getClassLoader().getResourceAsStream(ROOT + path)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      Compact file = TEXTS.contains(endingOf(path)) ? Compact.text(bytes) : Compact.plain(bytes);
      found.put(path, file);
      return Optional.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
