package org.whitecell.http;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whitecell.document.CodePoints;
import org.whitecell.json.BadJson;
import org.whitecell.json.Json;
import org.whitecell.json.Tree;

/**
 * A request as an endpoint sees it: read in full, its guards passed.
 *
 * @param path the values of the path's parameters
 * @param query the first value of each
 * @param contentType as the request says it, empty where it does not
 * @param cookie the secret of the browser's cookie, if it brought one
 * @param token what stands after {@code Authorization: Bearer}, if it does
 * @param address whom it comes from, proxies taken into account
 * @param origin what people type to get here, for links
 */
public record Call(
    Map<String, String> path,
    Map<String, String> query,
    byte[] body,
    String contentType,
    @Nullable String cookie,
    @Nullable String token,
    String address,
    String origin) {

  /** The body as a record of this type. */
  public <T> T body(Class<T> type) {
    return read(body, type);
  }

  private static <T> T read(byte[] json, Class<T> type) {
    try {
      return Json.read(json, type);
    } catch (BadJson e) {
      throw Problem.badRequest(e.words()).thrown();
    }
  }

  /**
   * What is said of a file, and the file.
   *
   * @param file null where none came
   */
  record WithFile<T>(T said, byte @Nullable [] file) {}

  /**
   * A body that is a record in JSON alone, or one line of JSON with the bytes of a file behind it.
   */
  <T> WithFile<T> bodyWithFile(Class<T> type) {
    if (!contentType.startsWith("application/octet-stream")) {
      return new WithFile<>(body(type), null);
    }
    int end = 0;
    while (end < body.length && body[end] != '\n') {
      end++;
    }
    T said = read(Arrays.copyOf(body, end), type);
    return new WithFile<>(
        said, Arrays.copyOfRange(body, Math.min(end + 1, body.length), body.length));
  }

  /** A string of the body, where that is an object whose names Java does not allow. */
  String text(String name) {
    return body(Tree.class) instanceof Tree.Obj(var members)
            && members.get(name) instanceof Tree.Str(String value)
        ? value
        : badRequest(name);
  }

  private static String badRequest(String name) {
    throw Problem.badRequest("A text called " + name + " is missing.").thrown();
  }

  /** A parameter that stands in the endpoint's path. */
  public String path(String name) {
    String value = path.get(name);
    if (value == null) {
      throw new IllegalStateException("the path has no parameter " + name);
    }
    return value;
  }

  /** A query parameter, empty ones left out. */
  public Optional<String> query(String name) {
    return Optional.ofNullable(query.get(name)).filter(value -> !value.isEmpty());
  }

  /** A query parameter of at most so many characters. */
  public Optional<String> query(String name, int longest) {
    return query(name)
        .map(value -> {
          if (CodePoints.count(value) > longest) {
            throw Problem.badRequest(name + " is longer than anything of the kind.").thrown();
          }
          return value;
        });
  }

  /** A query parameter that is a whole number within these bounds. */
  public Optional<Long> number(String name, long least, long most) {
    return Optional.ofNullable(query.get(name))
        .map(value -> {
          try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
              return number;
            }
          } catch (NumberFormatException e) {
            // Answered below, as what is out of bounds.
          }
          throw Problem.badRequest(name + " is a whole number from " + least + " to " + most + ".")
              .thrown();
        });
  }

  /** Tells nothing of what was sent: secrets do not belong in a console. */
  @Override
  public String toString() {
    return "Call[" + body.length + " bytes]";
  }
}
