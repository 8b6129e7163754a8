package org.whitecell.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.Base64;
import org.whitecell.store.Hash;

/** Makes random secrets and ids, and the hashes under which secrets are kept. Thread-safe. */
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

  /** Letters and digits that are not mistaken for each other, for what people copy by hand. */
  private static final String PLAIN = "abcdefghjkmnpqrstuvwxyz23456789";

  private Secrets() {}

  /** A secret of so many random bits, in base64url. */
  public static String ofBits(int bits) {
    return BASE64URL.encodeToString(bytes(bits / 8));
  }

  /** So many random bytes. */
  public static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** A random id of 96 bits; no secret. */
  public static String id() {
    return ofBits(96);
  }

  /** A one-time password of about 79 random bits, in groups that can be read out. */
  public static String oneTimePassword() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      if (i > 0 && i % 4 == 0) {
        words.append('-');
      }
      words.append(PLAIN.charAt(RANDOM.nextInt(PLAIN.length())));
    }
    return words.toString();
  }

  /** A number from 0 to below {@code bound}. */
  static int below(int bound) {
    return RANDOM.nextInt(bound);
  }

  /** What is kept of a secret: enough to know it again, not enough to use it. */
  static String hashed(String secret) {
    return Hash.of(secret.getBytes(UTF_8)).hex();
  }
}
