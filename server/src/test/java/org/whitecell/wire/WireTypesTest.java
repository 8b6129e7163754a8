package org.whitecell.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The client's types are the server's. Written anew with {@code -Dwire.types=write}. */
class WireTypesTest {
  private static final Path CLIENT = Path.of("..", "webclient", "src", "wire", "types.ts");

  @Test
  void theClientsTypesAreTheServers() throws IOException {
    String types = TypeScriptTypes.all();
    if ("write".equals(System.getProperty("wire.types"))) {
      Files.createDirectories(CLIENT.getParent());
      Files.writeString(CLIENT, types);
    }
    assertEquals(types, Files.readString(CLIENT));
  }
}
