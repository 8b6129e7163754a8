package org.whitecell.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.whitecell.json.BadJson;
import org.whitecell.json.Json;

/** Frames of the socket: client messages are read from them, server messages joined into them. */
public final class Frames {

  /** The most bytes that a client's frame may have. */
  public static final int MAX_BYTES = 256 * 1024;

  private static final byte[] START = "[".getBytes(UTF_8);
  private static final byte[] COMMA = ",".getBytes(UTF_8);
  private static final byte[] END = "]".getBytes(UTF_8);

  private Frames() {}

  /** What a client's frame turned out to be. */
  public sealed interface Read {
    record Good(ClientMessage message) implements Read {}

    /**
     * @param words what is wrong with it, and where
     */
    record Bad(String words) implements Read {}
  }

  /** Reads a client's frame; never throws. */
  public static Read read(String frame) {
    if (frame.length() > MAX_BYTES) {
      return new Read.Bad("a frame has at most 256 KB");
    }
    try {
      return new Read.Good(Json.read(frame, ClientMessage.class));
    } catch (BadJson e) {
      return new Read.Bad(e.getMessage());
    }
  }

  /** A server's message, to be joined into frames; the same bytes may go into many. */
  public static byte[] message(ServerMessage message) {
    return Json.write(message);
  }

  /** A frame of these messages, in this order. */
  public static byte[] join(List<byte[]> messages) {
    int size = messages.stream().mapToInt(m -> m.length + 1).sum() + 1;
    ByteArrayOutputStream frame = new ByteArrayOutputStream(size);
    byte[] before = START;
    for (byte[] message : messages) {
      frame.writeBytes(before);
      frame.writeBytes(message);
      before = COMMA;
    }
    if (messages.isEmpty()) {
      frame.writeBytes(START);
    }
    frame.writeBytes(END);
    return frame.toByteArray();
  }

  /** A frame of this one message. */
  public static byte[] frame(ServerMessage message) {
    return join(List.of(message(message)));
  }
}
