package org.whitecell.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.whitecell.json.Json;
import org.whitecell.session.SessionId;
import org.whitecell.sight.ViewKey;

/**
 * Seals places in a session's log, so that whoever holds two of them cannot count what lies
 * between. One AES block holds the place, the loading's nonce and eight zero bytes: in one view
 * equal places have equal cursors, a changed one has zeros with a chance of 1 in 2^64, and the key
 * is the session's and the view's own: another view's cursor is as good as none. Safe for use by
 * many threads.
 */
final class Cursors {

  private final byte[] secret;
  private final SessionId session;
  private final Map<ViewKey, SecretKeySpec> keys = new ConcurrentHashMap<>();

  /**
   * A place that a view was shown.
   *
   * @param seq of the group's last entry
   * @param loading tells one loading of the session from another
   */
  record Place(long seq, int loading) {}

  /**
   * @param secret the installation's, at least 32 bytes
   */
  Cursors(byte[] secret, SessionId session) {
    this.secret = secret.clone();
    this.session = session;
  }

  private SecretKeySpec derive(ViewKey view) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      String name = "cursor/" + session.value() + "/" + Json.writeString(view);
      byte[] derived = mac.doFinal(name.getBytes(UTF_8));
      return new SecretKeySpec(Arrays.copyOf(derived, 16), "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
    }
  }

  String seal(ViewKey view, Place place) {
    byte[] block =
        ByteBuffer.allocate(16)
            .putInt(Math.toIntExact(place.seq()))
            .putInt(place.loading())
            .putLong(0)
            .array();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(run(Cipher.ENCRYPT_MODE, view, block));
  }

  /** The place; nothing for what was never sealed for this view. */
  Optional<Place> open(ViewKey view, String cursor) {
    try {
      byte[] sealed = Base64.getUrlDecoder().decode(cursor);
      if (sealed.length == 16) {
        ByteBuffer block = ByteBuffer.wrap(run(Cipher.DECRYPT_MODE, view, sealed));
        Place place = new Place(block.getInt(), block.getInt());
        return block.getLong() == 0 && place.seq() >= 0 ? Optional.of(place) : Optional.empty();
      }
    } catch (IllegalArgumentException _) {
      // not Base64: never sealed here
    }
    return Optional.empty();
  }

  /** A single block: there is nothing to chain, and equal places are to look equal. */
  @SuppressWarnings("InsecureCryptoUsage")
  private byte[] run(int mode, ViewKey view, byte[] block) {
    try {
      Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
      cipher.init(mode, keys.computeIfAbsent(view, this::derive));
      return cipher.doFinal(block);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES", e);
    }
  }
}
