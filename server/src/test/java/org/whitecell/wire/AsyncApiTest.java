package org.whitecell.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.whitecell.annotation.Layer;
import org.whitecell.json.Names;
import org.whitecell.live.Farewell;
import org.whitecell.session.Command;
import org.whitecell.session.Disclosure;
import org.whitecell.session.Leftovers;
import org.whitecell.session.Limits;
import org.whitecell.session.MoveDraft;
import org.whitecell.session.Naming;
import org.whitecell.session.Refusal;
import org.whitecell.session.TurnState;
import org.whitecell.sight.Card;

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

  /** What could be of any length or size and has no limit would be a hole, or a riddle. */
  @Test
  void everyFieldThatAClientSendsHasItsLimit() {
    assertEquals(AsyncApi.boundless(), new TreeSet<>(Limits.all().keySet()));
  }

  @Test
  void everyCardSaysByWhichIdItIsKept() throws IOException {
    String prose = Files.readString(PROTOCOL.resolve("socket.md"));
    Names.members(Card.class)
        .map(Names::ofMember)
        .forEach(kind ->
            assertTrue(
                prose.lines().anyMatch(line -> line.matches("\\|[^|]*`" + kind + "`[^|]*\\| .*")),
                () -> "the id of the card " + kind + " is not explained"));
  }

  @Test
  void everyRefusalIsExplained() throws IOException {
    String prose = Files.readString(PROTOCOL.resolve("socket.md"));
    for (Refusal.Code code : Refusal.Code.values()) {
      assertTrue(prose.contains("`" + Names.of(code) + "`"), () -> code + " is not explained");
    }
  }

  /** Values that one cannot guess from their names. */
  @Test
  void everyValueOfAChoiceIsExplained() throws IOException {
    String prose = "";
    for (String document : List.of("socket.md", "http.md", "sight.md")) {
      prose += Files.readString(PROTOCOL.resolve(document));
    }
    List<Enum<?>> values = new ArrayList<>();
    values.addAll(List.of(MoveDraft.Slot.values()));
    values.addAll(List.of(Leftovers.values()));
    values.addAll(List.of(TurnState.Gate.values()));
    values.addAll(List.of(Naming.values()));
    values.addAll(List.of(Disclosure.values()));
    values.addAll(List.of(Layer.values()));
    values.addAll(List.of(Command.WidenAnnotation.Replies.values()));
    for (Enum<?> value : values) {
      String name = "`" + Names.of(value) + "`";
      assertTrue(
          prose.contains(name) || prose.contains("`layer: " + Names.of(value) + "`"),
          () -> name + " is not explained");
    }
  }
}
