package org.whitecell.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.whitecell.json.Names;
import org.whitecell.live.Farewell;

/**
 * The protocol's documents are the server's types. Written anew with {@code -Dwire.types=write}.
 */
class AsyncApiTest {
  private static final Path PROTOCOL = Path.of("..", "docs", "protocol");

  @Test
  void theDocumentIsTheServers() throws IOException {
    Path document = PROTOCOL.resolve("asyncapi.yaml");
    String api = AsyncApi.all();
    if ("write".equals(System.getProperty("wire.types"))) {
      Files.createDirectories(PROTOCOL);
      Files.writeString(document, api);
    }
    assertEquals(api, Files.readString(document));
  }

  @Test
  void everyGoodbyeIsExplained() throws IOException {
    String prose = Files.readString(PROTOCOL.resolve("socket.md"));
    for (Farewell.Code code : Farewell.Code.values()) {
      assertTrue(prose.contains("| `" + Names.of(code) + "` |"), () -> code + " is not explained");
    }
  }
}
