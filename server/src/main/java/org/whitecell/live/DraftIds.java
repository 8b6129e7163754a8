package org.whitecell.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.whitecell.session.CommandKey;
import org.whitecell.session.DraftId;
import org.whitecell.session.MoveId;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;

/**
 * Names the drafts of a session by what they were made for: the same for the same, also after a
 * restart.
 */
record DraftIds(SessionId session) {

  /** The draft that a seat asked for under a key. */
  DraftId asked(SeatId seat, CommandKey key) {
    return named(seat.value() + "/" + key.counter() + "/" + key.instance());
  }

  /** The draft that a withdrawn move became again. */
  DraftId withdrawn(MoveId move) {
    return named("withdrawn/" + move.value());
  }

  private DraftId named(String name) {
    try {
      byte[] whole = (session.value() + "/" + name).getBytes(UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(whole);
      return new DraftId(
          Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 16)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
