package org.whitecell.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.whitecell.json.AnyValue;
import org.whitecell.json.Json;
import org.whitecell.session.Command;
import org.whitecell.wire.ClientMessage;

/**
 * Makes frames that no page sends: wrong as WebSocket has it, or right and wrong in what they say.
 */
final class FrameFuzzer {

  private static final int[] OPCODES = {0, 1, 2, 3, 7, 8, 9, 10, 11, 15};
  private static final List<String> ODDITIES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "null",
          "true",
          "-",
          "1e999999999",
          "-0",
          "1e-400",
          "0.1",
          "99999999999999999999999999",
          "\\ud800",
          "\\u0000",
          "\u0000",
          "\uFEFF",
          "NaN",
          "\"type\":\"hello\",",
          "\"type\":\"send\",",
          "{\"type\":",
          "[".repeat(200),
          "{\"a\":".repeat(100),
          "/*",
          "\\",
          "𝔘",
          "\"__proto__\":{}",
          "\"text\":null");

  private final Random random;

  FrameFuzzer(Random random) {
    this.random = random;
  }

  /** A message that a page might send, whatever comes of it. */
  byte[] message() {
    return text(wellFormed());
  }

  /** What a page never sends. */
  byte[] malformed() {
    return switch (random.nextInt(14)) {
      case 0 -> noise();
      case 1 -> RawSocket.frame(anyHead(), bytes(random.nextInt(200)), random);
      case 2 -> unmasked();
      case 3 -> lyingAboutItsLength();
      case 4 -> longControl();
      case 5 -> RawSocket.frame(RawSocket.CONTINUATION | RawSocket.FINAL, bytes(9), random);
      case 6 -> interleaved();
      case 7 ->
          RawSocket.frame(RawSocket.CLOSE | RawSocket.FINAL, bytes(random.nextInt(5)), random);
      case 8 ->
          RawSocket.frame(RawSocket.TEXT | RawSocket.FINAL, bytes(random.nextInt(300)), random);
      case 9 ->
          RawSocket.frame(RawSocket.BINARY | RawSocket.FINAL, wellFormed().getBytes(UTF_8), random);
      case 10 -> cut(message());
      default -> text(mutated());
    };
  }

  private byte[] text(String json) {
    return RawSocket.frame(RawSocket.TEXT | RawSocket.FINAL, json.getBytes(UTF_8), random);
  }

  /** Anything that a page might say but goodbye: whoever leaves can say no more. */
  private String wellFormed() {
    ClientMessage message = AnyValue.of(ClientMessage.class, random.nextLong());
    return message instanceof ClientMessage.Send send && send.command() instanceof Command.Leave
        ? wellFormed()
        : Json.writeString(message);
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private byte[] noise() {
    return bytes(1 + random.nextInt(random.nextInt(20) == 0 ? 70_000 : 64));
  }

  /** Any opcode, with any of the flags that nobody agreed on. */
  private int anyHead() {
    return OPCODES[random.nextInt(OPCODES.length)] | random.nextInt(16) << 4;
  }

  private byte[] unmasked() {
    byte[] json = wellFormed().getBytes(UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(RawSocket.TEXT | RawSocket.FINAL);
    RawSocket.writeLength(out, 0, json.length);
    out.writeBytes(json);
    return out.toByteArray();
  }

  private byte[] lyingAboutItsLength() {
    long[] lengths = {-1, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 32, 262_145, 70_000, 126};
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(RawSocket.TEXT | RawSocket.FINAL);
    out.write(0x80 | 127);
    long length = lengths[random.nextInt(lengths.length)];
    for (int shift = 56; shift >= 0; shift -= 8) {
      out.write((int) (length >> shift));
    }
    out.writeBytes(bytes(4 + random.nextInt(50)));
    return out.toByteArray();
  }

  private byte[] longControl() {
    return RawSocket.frame(
        RawSocket.PING | (random.nextBoolean() ? RawSocket.FINAL : 0),
        bytes(100 + random.nextInt(300)),
        random);
  }

  /** A message that begins within another one. */
  private byte[] interleaved() {
    byte[] first = RawSocket.frame(RawSocket.TEXT, "{\"type\":".getBytes(UTF_8), random);
    byte[] second = message();
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private byte[] cut(byte[] frame) {
    return Arrays.copyOf(frame, 1 + random.nextInt(frame.length - 1));
  }

  private String mutated() {
    StringBuilder json = new StringBuilder(wellFormed());
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(json.length() + 1);
      int to = Math.min(json.length(), at + random.nextInt(12));
      switch (random.nextInt(5)) {
        case 0 -> json.insert(at, ODDITIES.get(random.nextInt(ODDITIES.size())));
        case 1 -> json.delete(at, to);
        case 2 -> json.insert(at, json.substring(at, to));
        case 3 -> json.replace(at, to, ODDITIES.get(random.nextInt(ODDITIES.size())));
        default -> json.insert(at, (char) random.nextInt(0x3000));
      }
    }
    return json.toString();
  }
}
