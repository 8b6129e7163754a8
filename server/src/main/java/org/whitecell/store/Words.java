package org.whitecell.store;

import java.util.Arrays;

/**
 * The part of a log entry that people wrote: names and free text. The chain of hashes covers the
 * digest of the words, which stands in the fixed part, and never the words themselves; so words can
 * be blanked and the chain still holds.
 */
public sealed interface Words {

  /** The entry never had words. */
  Words NONE = new None();

  /** The words were blanked by law or request; the blank shows. */
  Words BLANKED = new Blanked();

  /** The entry never had words. */
  record None() implements Words {}

  /** Words and salt are gone for good. */
  record Blanked() implements Words {}

  /**
   * Words as they were said. The arrays are not copied and must not be changed.
   *
   * @param salt 16 random bytes, so that short secrets cannot be guessed from their digest
   * @param text the words as canonical JSON
   */
  record Said(byte[] salt, byte[] text) implements Words {

    /** The length of every salt, in bytes. */
    public static final int SALT_BYTES = 16;

    public Said {
      if (salt.length != SALT_BYTES) {
        throw new IllegalArgumentException("a salt has " + SALT_BYTES + " bytes");
      }
    }

    /** SHA-256 over salt and text: the digest that the fixed part carries. */
    public Hash digest() {
      var sha = Hash.sha256();
      sha.update(salt);
      return Hash.ofDigest(sha.digest(text));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Said said
          && Arrays.equals(salt, said.salt)
          && Arrays.equals(text, said.text);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(text);
    }

    /** Tells sizes only: words do not belong in a console. */
    @Override
    public String toString() {
      return "Said[" + text.length + " bytes]";
    }
  }
}
