package org.whitecell.formats;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name that a content has by itself. */
final class ContentHash {
  private ContentHash() {}

  /** The SHA-256 of canonical bytes, in 64 lower-case hexadecimal digits. */
  static String of(byte[] canonical) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
