package org.whitecell.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whitecell.access.Keys;
import org.whitecell.json.Json;
import org.whitecell.wire.ClientMessage;

/**
 * Tokens that differ from a good one in a single thing, most of them signed with the server's own
 * key: neither an endpoint nor the socket opens to them.
 */
final class TokensHttpTest {

  private static final Vertx VERTX = Vertx.vertx();
  private static final String HMAC = "HmacSHA256";

  private static Running server;
  private static Table table;
  private static byte[] key;

  @BeforeAll
  static void start() {
    server = Running.start();
    table = Table.open(server, server.admin());
    key = new Keys(server.data().resolve("keys")).tokenKey();
  }

  @AfterAll
  static void stop() {
    server.close();
    VERTX.close().await();
  }

  /** What a token says, and how it is signed. */
  record Forged(Map<String, Object> header, Map<String, Object> claims, Signature by) {

    interface Signature {
      byte[] of(byte[] content);
    }

    static Forged good() {
      Map<String, Object> claims = new LinkedHashMap<>();
      claims.put("kind", "seat");
      claims.put("sub", table.seat());
      claims.put("ses", table.session());
      claims.put("iss", "whitecell");
      claims.put("aud", "whitecell-api");
      claims.put("exp", later());
      return new Forged(Map.of("typ", "JWT", "alg", "HS256"), claims, hmac(HMAC, key));
    }

    static Signature hmac(String algorithm, byte[] with) {
      return content -> {
        try {
          Mac mac = Mac.getInstance(algorithm);
          mac.init(new SecretKeySpec(with, algorithm));
          return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
          throw new IllegalStateException(e);
        }
      };
    }

    Forged header(String name, Object value) {
      return new Forged(with(header, name, value), claims, by);
    }

    Forged claim(String name, Object value) {
      return new Forged(header, with(claims, name, value), by);
    }

    Forged without(String name) {
      Map<String, Object> fewer = new LinkedHashMap<>(claims);
      fewer.remove(name);
      return new Forged(header, fewer, by);
    }

    Forged signed(Signature otherwise) {
      return new Forged(header, claims, otherwise);
    }

    private static Map<String, Object> with(Map<String, Object> all, String name, Object value) {
      Map<String, Object> more = new LinkedHashMap<>(all);
      more.put(name, value);
      return more;
    }

    String token() {
      String content = base64(Json.write(header)) + "." + base64(Json.write(claims));
      return content + "." + base64(by.of(content.getBytes(UTF_8)));
    }

    private static String base64(byte[] bytes) {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
  }

  private static long later() {
    return Instant.now().plusSeconds(280).getEpochSecond();
  }

  static Stream<Forged> bad() {
    Forged good = Forged.good();
    Forged.Signature none = _ -> new byte[0];
    return Stream.of(
        good.header("alg", "none").signed(none),
        good.header("alg", "None").signed(none),
        good.header("alg", "none"),
        good.header("alg", "").signed(none),
        good.signed(none),
        good.header("alg", "HS512").signed(Forged.hmac("HmacSHA512", key)),
        good.header("alg", "HS384").signed(Forged.hmac("HmacSHA384", key)),
        good.header("alg", "RS256"),
        good.signed(Forged.hmac(HMAC, new byte[32])),
        good.header("jwk", Map.of("kty", "oct", "k", "AAAA"))
            .signed(Forged.hmac(HMAC, new byte[3])),
        good.header("kid", "../../dev/null").signed(Forged.hmac(HMAC, new byte[1])),
        good.claim("aud", "another-api"),
        good.claim("aud", ""),
        good.without("aud"),
        good.claim("iss", "another"),
        good.without("iss"),
        good.claim("kind", "administrator"),
        good.claim("kind", "account"),
        good.claim("kind", 1),
        good.without("kind"),
        good.without("exp"),
        good.claim("exp", "never"),
        good.claim("exp", String.valueOf(later())),
        good.claim("exp", Instant.now().minusSeconds(1).getEpochSecond()),
        good.claim("exp", 0),
        good.claim("exp", -1),
        good.without("sub"),
        good.without("ses"));
  }

  @Test
  void theGoodOneOpens() {
    String token = Forged.good().token();
    server.browser().get(table.path("/document"), token).requireStatus(200);
    ClientSocket socket = ClientSocket.connectFromPage(VERTX, server.port());
    socket.send(new ClientMessage.Hello(token, "page", null));
    socket.awaitView().close();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void everyOtherOpensNothing(Forged forged) {
    String token = forged.token();
    for (String path :
        new String[] {table.path("/document"), "/api/me", "/api/logs/" + table.session()}) {
      server.browser().get(path, token).requireProblem(401, "token-invalid");
    }
    server
        .browser()
        .post(table.path("/invitations"), Map.of(), token)
        .requireProblem(401, "token-invalid");
    ClientSocket socket = ClientSocket.connectFromPage(VERTX, server.port());
    socket.send(new ClientMessage.Hello(token, "page", null));
    assertEquals("token-expired", socket.awaitBye().code());
  }

  @Test
  void aTokenThatRunsOutInMidSocketClosesItAndOpensNothingMore() {
    long soon = Instant.now().plusSeconds(3).getEpochSecond();
    String token = Forged.good().claim("exp", soon).token();
    ClientSocket socket = ClientSocket.connectFromPage(VERTX, server.port());
    socket.send(new ClientMessage.Hello(token, "page", null));
    socket.awaitView();

    assertEquals("token-expired", socket.awaitBye().code());
    server.browser().get(table.path("/document"), token).requireProblem(401, "token-invalid");
    ClientSocket again = ClientSocket.connectFromPage(VERTX, server.port());
    again.send(new ClientMessage.Hello(token, "page", null));
    assertEquals("token-expired", again.awaitBye().code());
  }

  @Test
  void aSocketIsNotRenewedByAnothersToken() {
    TestAnswer invited = table.invite("observer", "one");
    TestBrowser other = server.browser();
    String seat =
        other
            .post("/api/join", Map.of("secret", invited.text("secret"), "name", "Olga"))
            .requireStatus(201)
            .text("seat");
    ClientSocket socket = table.socket(VERTX, other, seat);
    socket.send(new ClientMessage.Renew(Forged.good().token()));
    assertEquals("token-expired", socket.awaitBye().code());
  }
}
