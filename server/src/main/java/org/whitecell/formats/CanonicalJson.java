package org.whitecell.formats;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The canonical JSON (RFC 8785) of trees of maps, lists, strings and whole numbers, and the name it
 * gives to a content. Keys are sorted, nothing is spaced, only what must be is escaped.
 */
final class CanonicalJson {
  private CanonicalJson() {}

  static String write(Object tree) {
    StringBuilder out = new StringBuilder();
    write(tree, out);
    return out.toString();
  }

  /** The SHA-256 of the tree's canonical form in UTF-8, in lower-case hexadecimal digits. */
  static String hash(Object tree) {
    return hash(write(tree).getBytes(StandardCharsets.UTF_8));
  }

  static String hash(byte[] canonical) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void write(Object tree, StringBuilder out) {
    switch (tree) {
      case Map<?, ?> map -> writeMap(map, out);
      case List<?> list -> {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
          if (i > 0) {
            out.append(',');
          }
          write(list.get(i), out);
        }
        out.append(']');
      }
      case String text -> writeString(text, out);
      case Integer number -> out.append(number.intValue());
      default -> throw new IllegalArgumentException("no canonical form for " + tree.getClass());
    }
  }

  private static void writeMap(Map<?, ?> map, StringBuilder out) {
    // String order is that of UTF-16 units, as the RFC wants it.
    TreeMap<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put((String) key, value));
    char before = '{';
    for (Map.Entry<String, Object> entry : sorted.entrySet()) {
      out.append(before);
      writeString(entry.getKey(), out);
      out.append(':');
      write(entry.getValue(), out);
      before = ',';
    }
    out.append(sorted.isEmpty() ? "{}" : "}");
  }

  private static void writeString(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20) {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
