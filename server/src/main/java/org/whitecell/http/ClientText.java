package org.whitecell.http;

import io.vertx.core.Handler;
import io.vertx.core.http.WebSocketFrame;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.whitecell.wire.Frames;

/**
 * Puts what a client sends together into messages. The bytes are read strictly: what is no UTF-8
 * would otherwise come in with other letters in its place. Used by the socket's event loop alone.
 */
final class ClientText implements Handler<WebSocketFrame> {

  private final Consumer<String> whole;
  private final Consumer<String> bad;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /**
   * @param whole takes every message
   * @param bad takes what is wrong with one
   */
  ClientText(Consumer<String> whole, Consumer<String> bad) {
    this.whole = whole;
    this.bad = bad;
  }

  @Override
  public void handle(WebSocketFrame frame) {
    if (frame.isBinary()) {
      bad.accept("frames are text");
    } else if (frame.isText() || frame.isContinuation()) {
      add(frame);
    }
  }

  private void add(WebSocketFrame frame) {
    byte[] part = frame.binaryData().getBytes();
    if (bytes.size() + part.length > Frames.MAX_BYTES) {
      bytes.reset();
      bad.accept("a frame has at most 256 KB");
      return;
    }
    bytes.writeBytes(part);
    if (frame.isFinal()) {
      byte[] message = bytes.toByteArray();
      bytes.reset();
      read(message);
    }
  }

  private void read(byte[] message) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(message)).toString();
    } catch (CharacterCodingException e) {
      bad.accept("a frame is well-formed UTF-8");
      return;
    }
    whole.accept(text);
  }
}
