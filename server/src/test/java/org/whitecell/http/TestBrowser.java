package org.whitecell.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whitecell.json.Json;

/** Asks as a browser on our own page does: with its cookie and its origin. */
public final class TestBrowser {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final int port;
  private @Nullable String cookie;

  TestBrowser(int port) {
    this.port = port;
  }

  /** The same browser on the page of another server. */
  public TestBrowser at(int other) {
    if (other == port) {
      return this;
    }
    TestBrowser browser = new TestBrowser(other);
    browser.cookie = cookie;
    return browser;
  }

  public TestAnswer get(String path, String... token) {
    return send("GET", path, null, token);
  }

  public TestAnswer post(String path, Object body, String... token) {
    return send("POST", path, Json.write(body), token);
  }

  /** Sends a file, behind a line that says what it is. */
  public TestAnswer postFile(String path, Object said, byte[] file, String token) {
    byte[] line = (Json.writeString(said) + "\n").getBytes(UTF_8);
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/octet-stream")
            .header("Authorization", "Bearer " + token)
            .POST(BodyPublishers.ofByteArrays(List.of(line, file)))
            .build();
    return send(request, path);
  }

  public TestAnswer put(String path, Object body, String... token) {
    return send("PUT", path, Json.write(body), token);
  }

  public TestAnswer patch(String path, Object body, String... token) {
    return send("PATCH", path, Json.write(body), token);
  }

  public TestAnswer delete(String path, String... token) {
    return send("DELETE", path, null, token);
  }

  public TestAnswer signIn(String name, String password) {
    return post("/api/sign-in", Map.of("name", name, "password", password));
  }

  public String accountToken() {
    return post("/api/token", Map.of()).requireStatus(200).text("token");
  }

  public String seatToken(String session, String seat) {
    return post("/api/token", Map.of("session", session, "seat", seat))
        .requireStatus(200)
        .text("token");
  }

  /** The cookie, name and all; null before it got one. */
  public @Nullable String cookie() {
    return cookie;
  }

  void cookie(@Nullable String next) {
    cookie = next;
  }

  /** A request that can still be made a bad one; it carries origin and cookie already. */
  HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = bare(path).header("Origin", "http://127.0.0.1:" + port);
    return cookie == null ? request : request.header("Cookie", cookie);
  }

  /** A request with nothing but its address. */
  HttpRequest.Builder bare(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  TestAnswer send(HttpRequest request, String path) {
    try {
      HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
      response.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.split(";", -1)[0]);
      return Contract.hold(request.method(), path, new TestAnswer(response));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  TestAnswer send(String method, String path, byte @Nullable [] body, String... token) {
    HttpRequest.Builder request =
        request(path)
            .method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (token.length > 0) {
      request.header("Authorization", "Bearer " + token[0]);
    }
    return send(request.build(), path);
  }
}
