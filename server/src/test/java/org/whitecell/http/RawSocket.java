package org.whitecell.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.Random;

/**
 * A socket that speaks WebSocket byte by byte, rightly or wrongly, as a page of ours that comes
 * through a proxy.
 */
final class RawSocket implements AutoCloseable {

  static final int CONTINUATION = 0x0;
  static final int TEXT = 0x1;
  static final int BINARY = 0x2;
  static final int CLOSE = 0x8;
  static final int PING = 0x9;
  static final int FINAL = 0x80;
  static final int COMPRESSED = 0x40;

  private static final int PATIENCE_MS = 30_000;

  private final Socket socket;

  private RawSocket(Socket socket) {
    this.socket = socket;
  }

  /** Connects and asks for nothing. It leaves no trace when it is closed, so many can follow. */
  static RawSocket connect(int port) throws IOException {
    Socket socket = new Socket();
    socket.setSoLinger(true, 0);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MS);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MS);
    return new RawSocket(socket);
  }

  /** Upgrades as from this address, with these further lines. */
  RawHttp.Head upgrade(String address, String... more) throws IOException {
    int port = socket.getPort();
    send(
        RawHttp.upgrade(
                port,
                "Origin: http://127.0.0.1:" + port + "\r\nX-Forwarded-For: " + address,
                String.join("\r\n", more))
            .replace("\r\n\r\n\r\n", "\r\n\r\n")
            .getBytes(ISO_8859_1));
    return RawHttp.head(socket.getInputStream()).orElseThrow();
  }

  void send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
  }

  /**
   * A frame as a client sends it: masked.
   *
   * @param head the first byte: its opcode and flags
   */
  static byte[] frame(int head, byte[] payload, Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(head);
    writeLength(out, 0x80, payload.length);
    byte[] mask = new byte[4];
    random.nextBytes(mask);
    out.writeBytes(mask);
    for (int i = 0; i < payload.length; i++) {
      out.write(payload[i] ^ mask[i % 4]);
    }
    return out.toByteArray();
  }

  static void writeLength(ByteArrayOutputStream out, int flag, long length) {
    if (length < 126) {
      out.write(flag | (int) length);
    } else if (length < 65536) {
      out.write(flag | 126);
      out.write((int) (length >> 8));
      out.write((int) length);
    } else {
      out.write(flag | 127);
      for (int shift = 56; shift >= 0; shift -= 8) {
        out.write((int) (length >> shift));
      }
    }
  }

  /** Says that nothing more comes. */
  void finish() throws IOException {
    socket.shutdownOutput();
  }

  /** What the server still says until it hangs up. */
  String readToEnd() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] some = new byte[4096];
    try {
      for (int n = read(some); n >= 0; n = read(some)) {
        all.write(some, 0, n);
      }
    } catch (SocketException _) {
      // hung up on: what came before counts
    }
    return all.toString(ISO_8859_1);
  }

  /** What the server says until it has said this, or hangs up. */
  String readUntil(String last) throws IOException {
    StringBuilder all = new StringBuilder();
    byte[] some = new byte[4096];
    while (all.indexOf(last) < 0) {
      int n = read(some);
      if (n < 0) {
        break;
      }
      all.append(new String(some, 0, n, ISO_8859_1));
    }
    return all.toString();
  }

  private int read(byte[] some) throws IOException {
    return socket.getInputStream().read(some);
  }

  /** Whether the server hangs up within this time. */
  boolean endsWithin(int millis) throws IOException {
    socket.setSoTimeout(millis);
    try {
      readToEnd();
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
