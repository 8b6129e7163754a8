package org.whitecell.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sends bytes as they are, which no well-behaved client would, and reads the answer's head. */
final class RawHttp {

  private static final int PATIENCE_MS = 20_000;

  /**
   * The head of an answer.
   *
   * @param headers by name, without regard to case; of one that comes twice, the last
   */
  record Head(int status, Map<String, String> headers) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  private RawHttp() {}

  /** The lines of a request, with an empty one behind them. */
  static String request(String... lines) {
    return String.join("\r\n", lines) + "\r\n\r\n";
  }

  /** What an upgrade to a socket asks for, with these further lines. */
  static String upgrade(int port, String... more) {
    return request(
        "GET /api/socket HTTP/1.1",
        String.join(
            "\r\n",
            List.of(
                "Host: 127.0.0.1:" + port,
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==")),
        String.join("\r\n", more));
  }

  /** The head of the answer; empty when the server hung up without one. */
  static Optional<Head> ask(int port, String request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MS);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      return head(socket.getInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next head in the stream; empty when it ends before. */
  static Optional<Head> head(InputStream in) throws IOException {
    StringBuilder read = new StringBuilder();
    while (read.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return Optional.empty();
      }
      read.append((char) next);
    }
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    List<String> lines = read.toString().lines().toList();
    for (String line : lines.subList(1, lines.size())) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
      }
    }
    return Optional.of(new Head(Integer.parseInt(lines.getFirst().split(" ", -1)[1]), headers));
  }
}
