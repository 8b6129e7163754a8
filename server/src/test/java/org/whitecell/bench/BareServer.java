package org.whitecell.bench;

import io.netty.buffer.Unpooled;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketFrameType;
import io.vertx.core.http.impl.websocket.WebSocketFrameImpl;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whitecell.wire.Frames;

/**
 * What Whitecell is held against: the same sockets of the same library with nothing behind them. No
 * store, no rules, nothing hidden from anybody. All its work is on one event loop, as it is with
 * the sockets of Whitecell.
 */
public final class BareServer {

  /** What a socket says is told to all, a string to each. */
  static final String BROADCAST = "/broadcast";

  /** What was said meanwhile is told to all in one frame, encoded once. */
  static final String JOINED = "/joined";

  /** Nothing is said, and nothing answered. */
  static final String SILENT = "/silent";

  /** Whatever is said first, a file of frames is the answer; its path stands behind this. */
  static final String REPLAY = "/replay";

  private static final String PING = "ping";

  private final Set<ServerWebSocket> broadcast = new LinkedHashSet<>();
  private final Set<ServerWebSocket> joined = new LinkedHashSet<>();
  private final List<byte[]> saidMeanwhile = new ArrayList<>();
  private final Map<String, List<byte[]>> files = new HashMap<>();

  private BareServer() {}

  public static void main(String[] args) {
    Vertx vertx = Vertx.vertx();
    BareServer bare = new BareServer();
    int port =
        vertx
            .createHttpServer(
                new HttpServerOptions()
                    .setHost("127.0.0.1")
                    .setPort(0)
                    .setMaxWebSocketFrameSize(256 * 1024)
                    .setPerFrameWebSocketCompressionSupported(false)
                    .setPerMessageWebSocketCompressionSupported(false)
                    .setTcpNoDelay(true))
            .webSocketHandler(socket -> bare.take(vertx.getOrCreateContext(), socket))
            .listen()
            .await()
            .actualPort();
    System.out.println("http://127.0.0.1:" + port);
  }

  private void take(Context loop, ServerWebSocket socket) {
    String path = socket.path();
    switch (path) {
      case BROADCAST -> {
        broadcast.add(socket);
        socket.closeHandler(_ -> broadcast.remove(socket));
        socket.textMessageHandler(text -> {
          if (!text.equals(PING)) {
            broadcast.forEach(each -> each.writeTextMessage(text));
          }
        });
      }
      case JOINED -> {
        joined.add(socket);
        socket.closeHandler(_ -> joined.remove(socket));
        socket.handler(said -> {
          if (said.length() != PING.length()) {
            if (saidMeanwhile.isEmpty()) {
              loop.runOnContext(_ -> tellAll());
            }
            saidMeanwhile.add(said.getBytes());
          }
        });
      }
      case SILENT -> socket.textMessageHandler(_ -> {});
      default -> socket.textMessageHandler(_ -> frames(path).forEach(f -> write(socket, f)));
    }
  }

  private void tellAll() {
    byte[] frame = Frames.join(saidMeanwhile);
    saidMeanwhile.clear();
    joined.forEach(each -> write(each, frame));
  }

  private static void write(ServerWebSocket socket, byte[] frame) {
    socket.writeFrame(
        new WebSocketFrameImpl(WebSocketFrameType.TEXT, Unpooled.wrappedBuffer(frame), true));
  }

  private List<byte[]> frames(String path) {
    return files.computeIfAbsent(
        path.substring(REPLAY.length()), file -> RecordedFrames.read(Path.of(file)));
  }

  /** Frames in a file, each behind its length. */
  static final class RecordedFrames {
    private RecordedFrames() {}

    static List<byte[]> read(Path file) {
      List<byte[]> frames = new ArrayList<>();
      try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
        for (int left = in.readInt(); left > 0; left--) {
          frames.add(in.readNBytes(in.readInt()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return frames;
    }
  }
}
