package org.whitecell.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whitecell.json.AnyValue;
import org.whitecell.json.Json;
import org.whitecell.json.TextForm;
import org.whitecell.json.Tree;

class FramesTest {

  @Property(tries = 500)
  void everyClientMessageIsReadBack(@ForAll("fromClients") ClientMessage message) {
    assertEquals(new Frames.Read.Good(message), Frames.read(Json.writeString(message)));
  }

  @Provide
  Arbitrary<ClientMessage> fromClients() {
    return AnyValue.of(ClientMessage.class);
  }

  @Property(tries = 300)
  void everyServerMessageIsReadBack(@ForAll("fromServers") ServerMessage message) {
    Tree.Arr frame = (Tree.Arr) Json.read(Frames.frame(message));
    assertEquals(
        message, Json.read(frame.items().getFirst(), ServerMessage.class, TextForm.BLANKABLE));
  }

  @Provide
  Arbitrary<ServerMessage> fromServers() {
    return AnyValue.of(ServerMessage.class);
  }

  @Property(tries = 1000)
  void readingNeverThrows(@ForAll String noise) {
    assertInstanceOf(Frames.Read.Bad.class, Frames.read(noise));
    assertInstanceOf(Frames.Read.Bad.class, Frames.read("{\"type\":\"send\"," + noise));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{'type':'shout'}",
        "{'type':'ping'}",
        "{'type':'ping','n':1,'m':2}",
        "{'type':'send','key':{'instance':'i','counter':1},'command':{'type':'clock-ran-out',"
            + "'deadline':'2026-01-31T09:30:00.000Z'}}",
        "{'type':'send','key':{'instance':'i','counter':1},'command':{'type':'say',"
            + "'channel':'c','text':null}}"
      })
  void whatIsNoClientMessageIsBad(String frame) {
    assertInstanceOf(Frames.Read.Bad.class, Frames.read(frame.replace('\'', '"')));
  }

  @Test
  void aLongFrameIsBad() {
    assertInstanceOf(Frames.Read.Bad.class, Frames.read("x".repeat(Frames.MAX_BYTES + 1)));
  }

  @Test
  void messagesAreJoinedInOrder() {
    byte[] a = "{\"a\":1}".getBytes(UTF_8);
    byte[] b = "{\"b\":2}".getBytes(UTF_8);
    assertEquals("[{\"a\":1},{\"b\":2}]", new String(Frames.join(List.of(a, b)), UTF_8));
    assertEquals("[]", new String(Frames.join(List.of()), UTF_8));
  }
}
