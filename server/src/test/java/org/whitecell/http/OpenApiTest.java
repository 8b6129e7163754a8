package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whitecell.json.Json;
import org.whitecell.json.Tree;

/** Whether what one sends over HTTP has its limits; that they are the server's, a tester tries. */
class OpenApiTest {

  private final Tree description = Json.read(new OpenApi().json());
  private final Set<String> seen = new HashSet<>();
  private final List<String> boundless = new ArrayList<>();
  private int fields;

  @Test
  void everythingThatAClientSendsHasItsLimit() {
    members(at(description, "paths"))
        .forEach((path, item) -> {
          parameters(path, item);
          members(item)
              .forEach((method, operation) -> {
                parameters(method + " " + path, operation);
                members(at(operation, "requestBody", "content"))
                    .forEach((kind, body) -> check(method + " " + path, at(body, "schema")));
              });
        });
    assertEquals(List.of(), boundless);
    assertTrue(fields > 60, () -> "only " + fields + " fields were found");
  }

  private void parameters(String where, Tree of) {
    items(at(of, "parameters"))
        .map(this::resolved)
        .forEach(parameter -> {
          String name = where + " " + text(at(parameter, "name"));
          check(name, at(parameter, "schema"));
        });
  }

  private void check(String where, Tree named) {
    Tree schema = resolved(named);
    if (named != schema && !seen.add(text(at(named, "$ref")))) {
      return;
    }
    fields++;
    Stream.of("anyOf", "oneOf", "allOf")
        .flatMap(word -> items(at(schema, word)))
        .forEach(one -> check(where, one));
    members(at(schema, "properties")).forEach((name, of) -> check(where + "." + name, of));
    if (!isBound(schema)) {
      boundless.add(where);
    }
    if (types(schema).contains("array")) {
      check(where + "[]", at(schema, "items"));
    }
  }

  private static boolean isBound(Tree schema) {
    Set<String> words = members(schema).keySet();
    return words.contains("enum")
        || words.contains("const")
        || types(schema).stream().allMatch(type -> isBound(schema, type, words));
  }

  private static boolean isBound(Tree schema, String type, Set<String> words) {
    return switch (type) {
      case "string" ->
          words.contains("maxLength")
              || words.contains("format")
              || text(at(schema, "pattern")).matches("\\^[^*+]+\\$");
      case "integer", "number" -> words.containsAll(Set.of("minimum", "maximum"));
      case "array" -> words.contains("maxItems");
      case "object" -> words.contains("properties");
      default -> true;
    };
  }

  private static Set<String> types(Tree schema) {
    Tree type = at(schema, "type");
    Set<String> types = new HashSet<>();
    if (type instanceof Tree.Str(String one)) {
      types.add(one);
    }
    items(type).map(OpenApiTest::text).forEach(types::add);
    return types;
  }

  private Tree resolved(Tree schema) {
    String reference = text(at(schema, "$ref"));
    return reference.isEmpty()
        ? schema
        : resolved(at(description, reference.substring(2).split("/", -1)));
  }

  private static Tree at(Tree tree, String... names) {
    Tree at = tree;
    for (String name : names) {
      at = members(at).getOrDefault(name, new Tree.Null());
    }
    return at;
  }

  private static Map<String, Tree> members(Tree tree) {
    return tree instanceof Tree.Obj(var members) ? members : Map.of();
  }

  private static Stream<Tree> items(Tree tree) {
    return tree instanceof Tree.Arr(var items) ? items.stream() : Stream.of();
  }

  private static String text(Tree tree) {
    return tree instanceof Tree.Str(String value) ? value : "";
  }
}
