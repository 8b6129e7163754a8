package org.whitecell.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 value, as 64 lower-case hexadecimal digits: a plain value that compares by content.
 *
 * @param hex the 64 digits
 */
public record Hash(String hex) {

  /** What stands where there is nothing before: 64 zeros. */
  public static final Hash NONE = new Hash("0".repeat(64));

  private static final HexFormat HEX = HexFormat.of();

  public Hash {
    if (hex.length() != 64 || !hex.chars().allMatch(Hash::isHexDigit)) {
      throw new IllegalArgumentException("a hash is 64 lower-case hexadecimal digits");
    }
  }

  /** The hash of these bytes. */
  public static Hash of(byte[] bytes) {
    return ofDigest(sha256().digest(bytes));
  }

  /** The hash whose 32 bytes these are. */
  public static Hash ofDigest(byte[] digest) {
    return new Hash(HEX.formatHex(digest));
  }

  /** The 32 bytes; a fresh array. */
  public byte[] bytes() {
    return HEX.parseHex(hex);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  private static boolean isHexDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }
}
