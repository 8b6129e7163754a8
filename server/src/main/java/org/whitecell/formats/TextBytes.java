package org.whitecell.formats;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.whitecell.document.TextRefused;

/**
 * The characters in a file that somebody brought. UTF-8, with or without byte order mark, and
 * UTF-16 with one are read; anything else is refused rather than guessed, for a wrong guess would
 * become the text that everyone cites.
 */
public final class TextBytes {
  /** The largest file, in bytes. */
  public static final int LARGEST = 50 * 1024 * 1024;

  private TextBytes() {}

  public static String decode(byte[] bytes) throws TextRefused {
    if (bytes.length > LARGEST) {
      throw new TextRefused(
          "file-too-large", "The file is larger than 50 MB: import a smaller part of it.");
    }
    if (bytes.length == 0) {
      throw new TextRefused("text-empty", "The file is empty.");
    }
    refuseKnownFormats(bytes);
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      throw new TextRefused(
          "text-encoding", "The file is in UTF-32: save it as UTF-8, then import it again.");
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    return decode(bytes, 0, StandardCharsets.UTF_8);
  }

  private static String decode(byte[] bytes, int from, Charset charset) throws TextRefused {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate((int) (in.remaining() * decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new TextRefused(
          "text-encoding",
          "The file is not valid "
              + charset.name()
              + ": byte "
              + (in.position() + 1)
              + ", in line "
              + (1 + out.flip().chars().filter(c -> c == '\n').count())
              + ", fits no character. Save it as UTF-8, then import it again.");
    }
    String text = out.flip().toString();
    if (text.indexOf('\0') >= 0) {
      throw new TextRefused(
          "text-binary",
          "The file is not a text: it has zero bytes in it. Export it as text first.");
    }
    return text;
  }

  private static void refuseKnownFormats(byte[] bytes) throws TextRefused {
    if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
      throw notText("a PDF");
    }
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      throw notText("a Word or OpenDocument file, or another archive");
    }
    if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
      throw notText("an RTF file");
    }
  }

  private static TextRefused notText(String what) {
    return new TextRefused(
        "text-binary",
        "This is " + what + ": save it as plain text or Markdown, then import it again.");
  }

  private static boolean startsWith(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
