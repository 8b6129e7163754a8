package org.whitecell.http;

import java.util.Locale;
import org.whitecell.access.Refused;
import org.whitecell.live.Farewell;
import org.whitecell.session.Refusal;
import org.whitecell.store.StoreUnavailable;

/** Which problem stands for what went wrong in the rooms below. */
final class Problems {

  private Problems() {}

  static Problem of(Refused refused) {
    int status =
        switch (refused.code()) {
          case SIGN_IN_NEEDED, SIGN_IN_FAILED, PASSWORD_EXPIRED, TOKEN_INVALID -> 401;
          case PASSWORD_CHANGE_NEEDED, NOT_ALLOWED, DOOR_LOCKED, REMOVED -> 403;
          case NOT_FOUND, INVITATION_UNKNOWN -> 404;
          case NAME_TAKEN, LAST_ADMINISTRATOR, INVITATION_SPENT -> 409;
          case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_SAME, NAME_BAD, READING_TOO_LONG ->
              422;
          case TOO_MANY_ATTEMPTS -> 429;
          case BUSY -> 503;
        };
    int wait = refused.retryAfter().isPositive() ? (int) refused.retryAfter().toSeconds() + 1 : 0;
    return new Problem(status, refused.code().value(), title(status), refused.words(), wait);
  }

  static Problem of(Refusal refusal) {
    int status =
        switch (refusal.code()) {
          case NOT_FOUND -> 404;
          case NOT_ALLOWED, DOOR_LOCKED -> 403;
          case TOO_FAST -> 429;
          case UNAVAILABLE -> 503;
          case NAME_EMPTY,
              TEXT_EMPTY,
              TEXT_TOO_LONG,
              BAD_CHARACTERS,
              PASSAGE_MISMATCH,
              UNKNOWN_TAG,
              BAD_ROLL ->
              422;
          default -> 409;
        };
    String code = refusal.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Problem(status, code, title(status), refusal.message());
  }

  /** A session that cannot be had now. */
  static Problem of(Farewell farewell) {
    String code = farewell.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Problem(503, code, title(503), farewell.words());
  }

  static Problem of(StoreUnavailable away) {
    return new Problem(
        503,
        away.why().code(),
        title(503),
        "The store does not answer, so nothing was changed for certain: try again in a moment.");
  }

  static String title(int status) {
    return switch (status) {
      case 400 -> "The request cannot be read";
      case 401 -> "Not signed in";
      case 403 -> "Not allowed";
      case 404 -> "Not found";
      case 405 -> "No such method here";
      case 409 -> "It does not fit what there is";
      case 413 -> "Too large";
      case 415 -> "Not of this kind";
      case 422 -> "A value is not acceptable";
      case 429 -> "Too many requests";
      case 503 -> "Not available now";
      default -> "Something went wrong";
    };
  }
}
