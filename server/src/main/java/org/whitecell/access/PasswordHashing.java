package org.whitecell.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with 19 MiB and 2 passes, as OWASP recommends at least, written in the PHC form. Two at
 * a time: hashing is made to be heavy, and must not crowd out a game; on threads of their own, for
 * on a virtual thread each would keep a processor from all others until it is done. Who comes while
 * the queue is full is refused as {@code busy}. Thread-safe; every method blocks.
 */
public final class PasswordHashing {

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int AT_A_TIME = 2;
  private static final int QUEUE = 64;
  private static final long IDLE_SECONDS = 10;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final String HEAD = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$";

  private final ThreadPoolExecutor turns =
      new ThreadPoolExecutor(
          AT_A_TIME,
          AT_A_TIME,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(QUEUE),
          Thread.ofPlatform().daemon().name("hashing").factory());

  /** Compared with where there is no account, so that the answer takes as long. */
  private final String nobody = write(new byte[SALT_BYTES], new byte[HASH_BYTES]);

  public PasswordHashing() {
    turns.allowCoreThreadTimeOut(true);
  }

  /** The hash of a password under a new salt. */
  public String hash(String password) {
    byte[] salt = Secrets.bytes(SALT_BYTES);
    return write(salt, queued(() -> derive(password, salt)));
  }

  /** Whether the password is the one that was hashed. */
  public boolean matches(String password, String hash) {
    if (!hash.startsWith(HEAD)) {
      throw new IllegalStateException("a password hash is of a form that is not known");
    }
    String[] parts = hash.substring(HEAD.length()).split("\\$", -1);
    byte[] salt = Base64.getDecoder().decode(parts[0]);
    byte[] expected = Base64.getDecoder().decode(parts[1]);
    return MessageDigest.isEqual(expected, queued(() -> derive(password, salt)));
  }

  /** Takes as long as {@link #matches} and finds nothing. */
  void matchesNobody(String password) {
    if (matches(password, nobody)) {
      throw new IllegalStateException("a hash of zeros was met");
    }
  }

  private byte[] queued(Supplier<byte[]> work) {
    try {
      return CompletableFuture.supplyAsync(work, turns).join();
    } catch (RejectedExecutionException e) {
      throw new Refused(Refused.Code.BUSY, "Many people sign in just now: try again in a moment.");
    }
  }

  private static byte[] derive(String password, byte[] salt) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(MEMORY_KIB)
            .withIterations(PASSES)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[HASH_BYTES];
    generator.generateBytes(password.getBytes(UTF_8), hash);
    return hash;
  }

  private static String write(byte[] salt, byte[] hash) {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return HEAD + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
  }
}
