package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whitecell.RunningServer;

/** How the line to browsers is kept private: by our own TLS, or by a proxy's. */
final class LineHttpTest {

  private static final String NOBODY = "{\"name\":\"nobody\",\"password\":\"not the password\"}";

  @TempDir Path folder;

  private RunningServer start(String data, String... more) {
    List<String> options = new ArrayList<>(List.of("--port", "0", "--data"));
    options.add(folder.resolve(data).toString());
    options.addAll(List.of(more));
    return RunningServer.start(options, Map.of());
  }

  private static HttpClient trusting(Path certificate) throws Exception {
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    try (InputStream in = Files.newInputStream(certificate)) {
      trusted.setCertificateEntry(
          "ours", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).build();
  }

  private static HttpResponse<String> signIn(HttpClient client, String origin, String password)
      throws Exception {
    String body = "{\"name\":\"admin\",\"password\":\"" + password + "\"}";
    return client.send(
        HttpRequest.newBuilder(URI.create(origin + "/api/sign-in"))
            .header("Origin", origin)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  @Test
  void aCertificateOfOurOwnIsMadeOnceAndItsFingerprintSaid() throws Exception {
    Path certificate = folder.resolve("data/keys/certificate.pem");
    byte[] made;
    try (RunningServer server = start("data", "--tls", "self")) {
      made = Files.readAllBytes(certificate);
      assertTrue(server.greeting().contains("https://127.0.0.1:" + server.port()));
      assertTrue(server.greeting().contains(SelfSigned.fingerprint(made)), server.greeting());

      HttpResponse<String> answer =
          signIn(
              trusting(certificate), "https://127.0.0.1:" + server.port(), server.firstPassword());

      assertEquals(200, answer.statusCode(), answer.body());
      String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
      assertTrue(cookie.startsWith("__Host-whitecell-"), cookie);
      for (String part : List.of("; Secure", "; HttpOnly", "; Path=/", "; SameSite=Strict")) {
        assertTrue(cookie.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)), cookie);
      }
      assertEquals(
          "max-age=31536000",
          answer.headers().firstValue("Strict-Transport-Security").orElse("none"));
    }
    try (RunningServer again = start("data", "--tls", "self")) {
      assertTrue(again.greeting().contains(SelfSigned.fingerprint(made)), again.greeting());
    }
  }

  @Test
  void aCertificateThatIsGivenIsShown() throws Exception {
    start("first", "--tls", "self").close();
    Path keys = folder.resolve("first/keys");
    Path certificate = keys.resolve("certificate.pem");

    try (RunningServer server =
        start(
            "data",
            "--tls",
            certificate.toString(),
            keys.resolve("certificate-key.pem").toString())) {
      HttpResponse<String> answer =
          signIn(
              trusting(certificate), "https://127.0.0.1:" + server.port(), server.firstPassword());
      assertEquals(200, answer.statusCode(), answer.body());
    }
  }

  /** Signs in as nobody, with the headers that a proxy would add. */
  private static TestAnswer behind(TestBrowser browser, String origin) {
    return browser.send(
        browser
            .bare("/api/sign-in")
            .header("Origin", origin)
            .header("X-Forwarded-For", "203.0.113.5")
            .header("X-Forwarded-Host", "whitecell.example")
            .header("X-Forwarded-Proto", "https")
            .POST(BodyPublishers.ofString(NOBODY))
            .build(),
        "/api/sign-in");
  }

  private static int metricsFor(TestBrowser browser, String address) {
    return browser
        .send(browser.bare("/metrics").header("X-Forwarded-For", address).GET().build(), "/metrics")
        .status();
  }

  @Test
  void forwardedHeadersCountFromTheProxyAlone() {
    try (Running server =
        Running.start("--proxy", "127.0.0.1", "--public-url", "https://whitecell.example")) {
      behind(server.browser(), "https://whitecell.example").requireProblem(401, "sign-in-failed");
      behind(server.browser(), "https://evil.example").requireProblem(403, "foreign-origin");
      assertEquals(404, metricsFor(server.browser(), "203.0.113.5"));
      assertEquals(200, metricsFor(server.browser(), "127.0.0.1"));
    }
    try (Running server = Running.start("--proxy", "192.0.2.0/24")) {
      behind(server.browser(), "https://whitecell.example").requireProblem(403, "foreign-origin");
      assertEquals(200, metricsFor(server.browser(), "203.0.113.5"));
    }
  }

  @Test
  void behindAProxyThatSpeaksTlsTheCookieAndTheGreetingAreOfTheAddressThatPeopleUse() {
    try (RunningServer server =
        start("data", "--proxy", "127.0.0.1", "--public-url", "https://Whitecell.Example:443/")) {
      assertTrue(server.greeting().contains("https://whitecell.example\n"), server.greeting());
      TestBrowser browser = new TestBrowser(server.port());
      TestAnswer answer =
          browser.send(
              browser
                  .bare("/api/sign-in")
                  .header("Origin", "https://whitecell.example")
                  .header("X-Forwarded-Host", "whitecell.example")
                  .header("X-Forwarded-Proto", "https")
                  .POST(
                      BodyPublishers.ofString(
                          NOBODY
                              .replace("nobody", "admin")
                              .replace("not the password", server.firstPassword())))
                  .build(),
              "/api/sign-in");
      answer.requireStatus(200);
      assertTrue(answer.header("Set-Cookie").startsWith("__Host-"), answer.header("Set-Cookie"));
      assertFalse(answer.header("Strict-Transport-Security").isEmpty());
    }
  }
}
