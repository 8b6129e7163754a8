package org.whitecell.http;

import org.whitecell.json.Json;

/**
 * What an endpoint answers.
 *
 * @param type the content's type; empty where there is none
 * @param cookie what becomes of the browser's cookie
 * @param retryAfter seconds after which it is worth another try; 0 where that is not known
 */
public record Answer(
    int status, String type, Content content, CookieChange cookie, int retryAfter) {

  /** What becomes of the browser's cookie. */
  public sealed interface CookieChange {
    record Keep() implements CookieChange {}

    /** It gets this secret from now on. */
    record Renew(String secret) implements CookieChange {}
  }

  private static final Content EMPTY = new Content.Whole(new byte[0]);

  public static Answer json(Object value) {
    return json(200, value);
  }

  public static Answer json(int status, Object value) {
    return new Answer(
        status,
        "application/json",
        new Content.Whole(Json.write(value)),
        new CookieChange.Keep(),
        0);
  }

  /** JSON that never changes, and so was packed once. */
  static Answer unchanging(Compact json) {
    return new Answer(
        200, "application/json", new Content.Unchanging(json), new CookieChange.Keep(), 0);
  }

  public static Answer of(String type, byte[] content) {
    return new Answer(200, type, new Content.Whole(content), new CookieChange.Keep(), 0);
  }

  public static Answer flowing(String type, Content.Source source) {
    return new Answer(200, type, new Content.Flowing(source), new CookieChange.Keep(), 0);
  }

  public static Answer problem(Problem problem) {
    return new Answer(
        problem.status(),
        "application/problem+json",
        new Content.Whole(Json.write(problem.body())),
        new CookieChange.Keep(),
        problem.retryAfter());
  }

  /** Done, and there is nothing to say. */
  public static Answer done() {
    return new Answer(204, "", EMPTY, new CookieChange.Keep(), 0);
  }

  /** The same, and the browser's cookie gets this secret. */
  public Answer withCookie(String secret) {
    return new Answer(status, type, content, new CookieChange.Renew(secret), 0);
  }
}
