package org.whitecell.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whitecell.json.Json;
import org.whitecell.json.Tree;

/** What the server answered. */
public record TestAnswer(HttpResponse<byte[]> response) {

  public int status() {
    return response.statusCode();
  }

  public String body() {
    return new String(response.body(), UTF_8);
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  public TestAnswer requireStatus(int status) {
    assertEquals(status, status(), this::body);
    return this;
  }

  /** Requires that it is a problem of this code. */
  public TestAnswer requireProblem(int status, String code) {
    requireStatus(status);
    assertEquals("application/problem+json", header("Content-Type"));
    assertEquals(code, text("code"));
    return this;
  }

  public Tree json() {
    return Json.read(response.body());
  }

  /** A string member of the answer, however deep: {@code account.name}. */
  public String text(String path) {
    @Nullable Tree tree = json();
    for (String name : path.split("\\.", -1)) {
      tree =
          switch (tree) {
            case Tree.Arr(List<Tree> items) -> items.get(Integer.parseInt(name));
            case Tree.Obj(var members) -> members.get(name);
            case null, default -> null;
          };
    }
    return switch (tree) {
      case Tree.Str(String value) -> value;
      case Tree.Num(var value) -> value.toPlainString();
      case Tree.Bool(boolean value) -> Boolean.toString(value);
      case null, default -> throw new AssertionError(path + " is no value in " + body());
    };
  }

  /** The items of the answer, which is a list. */
  public List<Tree> items() {
    return ((Tree.Arr) json()).items();
  }
}
