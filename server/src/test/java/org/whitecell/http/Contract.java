package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Holds every answer that a test gets to what the served description promises. */
final class Contract {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode API = read(new OpenApi().json());
  private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

  private Contract() {}

  /** All routes that are described, such as {@code POST /api/sign-in}. */
  static List<String> described() {
    List<String> routes = new ArrayList<>();
    API.get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .fieldNames()
                .forEachRemaining(method -> {
                  if (!method.equals("parameters")) {
                    routes.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                  }
                }));
    return routes;
  }

  static TestAnswer hold(String method, String path, TestAnswer answer) {
    @Nullable JsonNode operation = operation(method, path.split("\\?", -1)[0]);
    if (operation == null) {
      return answer;
    }
    JsonNode responses = operation.get("responses");
    JsonNode response = responses.path(Integer.toString(answer.status()));
    if (response.isMissingNode()) {
      assertEquals(
          true, answer.status() >= 400, method + " " + path + " answers " + answer.status());
      response = responses.get("default");
    }
    assertNotNull(response, method + " " + path + " describes no " + answer.status());
    JsonNode content = resolved(response).path("content");
    if (content.isMissingNode()) {
      assertEquals("", answer.body(), method + " " + path);
      return answer;
    }
    String type = answer.header("Content-Type");
    assertEquals(true, content.has(type), method + " " + path + " answers " + type);
    JsonNode schema = content.get(type).get("schema");
    if ((type.endsWith("/json") || type.endsWith("+json")) && schema != null) {
      var faults = schema(schema).validate(read(answer.response().body()));
      assertEquals(List.of(), List.copyOf(faults), method + " " + path + ": " + answer.body());
    }
    return answer;
  }

  private static JsonSchema schema(JsonNode schema) {
    return SCHEMAS.computeIfAbsent(
        schema.toString(),
        _ -> {
          ObjectNode whole = schema.deepCopy();
          whole.set("components", API.get("components"));
          return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
        });
  }

  private static JsonNode resolved(JsonNode node) {
    JsonNode ref = node.get("$ref");
    return ref == null ? node : API.at(ref.asText().substring(1));
  }

  private static @Nullable JsonNode operation(String method, String path) {
    JsonNode exact = API.get("paths").path(path).path(method.toLowerCase(java.util.Locale.ROOT));
    if (!exact.isMissingNode()) {
      return exact;
    }
    for (var described : API.get("paths").properties()) {
      String pattern = described.getKey().replaceAll("\\{\\w+}", "[^/]+");
      JsonNode operation = described.getValue().get(method.toLowerCase(java.util.Locale.ROOT));
      if (operation != null && path.matches(pattern)) {
        return operation;
      }
    }
    return null;
  }

  private static JsonNode read(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
