package org.whitecell.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.whitecell.json.Json;

/** Serves the description of this interface: written as YAML, for people, and served as JSON. */
public final class OpenApi {

  private static final String SOURCE = "protocol/openapi.yaml";

  private final byte[] json;

  public OpenApi() {
    try (InputStream in = OpenApi.class.getClassLoader().getResourceAsStream(SOURCE)) {
      if (in == null) {
        throw new IllegalStateException(SOURCE + " is not in the jar");
      }
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      json = Json.write(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The description as it is served. */
  byte[] json() {
    return json.clone();
  }

  public List<Route> routes() {
    return List.of(
        Route.get(
            "/api/openapi.json", Route.Needs.NOTHING, _ -> Answer.of("application/json", json)));
  }
}
