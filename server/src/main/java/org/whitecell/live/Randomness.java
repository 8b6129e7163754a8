package org.whitecell.live;

import java.security.SecureRandom;
import java.util.Base64;
import org.whitecell.session.Order.Chance;
import org.whitecell.store.Words;

/** Chance as the server has it: ids, salts, dice; handed in, so that a test can fix it. */
public interface Randomness {

  /** Fills an array with random bytes. */
  void fill(byte[] bytes);

  /** A die, 1 to 6, and other numbers from 0 to below the bound. */
  int below(int bound);

  /** A new id of 128 bits, in 22 letters, digits, hyphens and underscores. */
  default String id() {
    byte[] bytes = new byte[16];
    fill(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  default byte[] salt() {
    byte[] salt = new byte[Words.Said.SALT_BYTES];
    fill(salt);
    return salt;
  }

  default Chance chance() {
    return new Chance(1 + below(6), 1 + below(6), below(Integer.MAX_VALUE));
  }

  /** Unguessable chance. */
  record Secure(SecureRandom random) implements Randomness {
    public Secure() {
      this(new SecureRandom());
    }

    @Override
    public void fill(byte[] bytes) {
      random.nextBytes(bytes);
    }

    @Override
    public int below(int bound) {
      return random.nextInt(bound);
    }
  }
}
