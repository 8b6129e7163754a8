package org.whitecell.access;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.JWTOptions;
import io.vertx.ext.auth.PubSecKeyOptions;
import io.vertx.ext.auth.User;
import io.vertx.ext.auth.authentication.TokenCredentials;
import io.vertx.ext.auth.jwt.JWTAuth;
import io.vertx.ext.auth.jwt.JWTAuthOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.whitecell.session.AccountId;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;

/**
 * Tokens of five minutes that a cookie buys. They say who one is, and nothing of what one may do:
 * that is read from the server's state each time. The one class that touches Vert.x's own JSON,
 * since its tokens are made of it. When a token ends is judged here, by the one clock; that it was
 * made in the future means only that the clock was set back. Thread-safe.
 */
public final class Tokens {

  public static final Duration LIFE = Duration.ofMinutes(5);

  private static final String ISSUER = "whitecell";
  private static final String AUDIENCE = "whitecell-api";
  private static final int KEY_BYTES = 32;

  private final JWTAuth auth;
  private final Clock clock;

  /** Whom a token is for. */
  public sealed interface Bearer {

    /**
     * @param generation the account's when it signed in
     * @param signIn the sign-in that bought it, without which it is void
     */
    record OfAccount(AccountId account, long generation, String signIn) implements Bearer {}

    record OfSeat(SessionId session, SeatId seat) implements Bearer {}
  }

  /** A token and when it ends. */
  public record Token(String token, Instant expiresAt) {
    @Override
    public String toString() {
      return "Token[until " + expiresAt + "]";
    }
  }

  /** A token that was found good. */
  public record Good(Bearer bearer, Instant expiresAt) {}

  /**
   * @param key at least 32 random bytes
   */
  public Tokens(Vertx vertx, byte[] key, Clock clock) {
    if (key.length < KEY_BYTES) {
      throw new IllegalArgumentException("the key of the tokens has at least 32 bytes");
    }
    this.clock = clock;
    this.auth =
        JWTAuth.create(
            vertx,
            new JWTAuthOptions()
                .addPubSecKey(
                    new PubSecKeyOptions()
                        .setAlgorithm("HS256")
                        .setBuffer(io.vertx.core.buffer.Buffer.buffer(key)))
                .setJWTOptions(
                    new JWTOptions()
                        .setAlgorithm("HS256")
                        .setIssuer(ISSUER)
                        .setAudience(List.of(AUDIENCE))
                        .setIgnoreExpiration(true)));
  }

  /** A new token. */
  public Token issue(Bearer bearer) {
    Instant expiresAt = clock.instant().plus(LIFE);
    Map<String, Object> claims =
        switch (bearer) {
          case Bearer.OfAccount(AccountId account, long generation, String signIn) ->
              Map.of("kind", "account", "sub", account.value(), "gen", generation, "sin", signIn);
          case Bearer.OfSeat(SessionId session, SeatId seat) ->
              Map.of("kind", "seat", "sub", seat.value(), "ses", session.value());
        };
    JsonObject all = new JsonObject();
    claims.forEach(all::put);
    all.put("exp", expiresAt.getEpochSecond());
    return new Token(
        auth.generateToken(
            all,
            new JWTOptions()
                .setAlgorithm("HS256")
                .setNoTimestamp(true)
                .setIssuer(ISSUER)
                .setAudience(List.of(AUDIENCE))),
        Instant.ofEpochSecond(expiresAt.getEpochSecond()));
  }

  /**
   * Whom the token is for.
   *
   * @throws Refused token-invalid when it is forged, another's, of another kind, or has run out
   */
  public Good check(@Nullable String token) {
    if (token == null || token.length() > 4096) {
      throw invalid();
    }
    try {
      User user =
          auth.authenticate(new TokenCredentials(token))
              .toCompletionStage()
              .toCompletableFuture()
              .join();
      JsonObject claims = user.attributes().getJsonObject("accessToken");
      Number expires = claims.getNumber("exp");
      if (expires == null
          || !clock.instant().isBefore(Instant.ofEpochSecond(expires.longValue()))) {
        throw invalid();
      }
      return new Good(bearer(claims), Instant.ofEpochSecond(expires.longValue()));
    } catch (CompletionException | ClassCastException | IllegalArgumentException e) {
      throw invalid();
    }
  }

  private static Bearer bearer(JsonObject claims) {
    String subject = claims.getString("sub");
    String kind = claims.getString("kind");
    if (subject == null || kind == null) {
      throw invalid();
    }
    return switch (kind) {
      case "account" ->
          new Bearer.OfAccount(
              new AccountId(subject),
              claims.getLong("gen", Long.valueOf(-1)),
              claims.getString("sin", ""));
      case "seat" -> {
        String session = claims.getString("ses");
        if (session == null) {
          throw invalid();
        }
        yield new Bearer.OfSeat(new SessionId(session), new SeatId(subject));
      }
      default -> throw invalid();
    };
  }

  private static Refused invalid() {
    return new Refused(Refused.Code.TOKEN_INVALID, "The token is not good, or has run out.");
  }
}
