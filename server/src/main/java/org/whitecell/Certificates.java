package org.whitecell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.whitecell.access.Keys;
import org.whitecell.http.Listening;
import org.whitecell.http.PemPair;
import org.whitecell.http.SelfSigned;

/**
 * What the server shows of itself under TLS.
 *
 * @param fingerprint of a certificate of its own making
 */
record Certificates(Listening.Tls tls, Optional<String> fingerprint) {

  /** A certificate of our own that ends so soon is made anew at the start. */
  private static final Duration SPARE = Duration.ofDays(30);

  private static final String CERTIFICATE = "certificate.pem";
  private static final String KEY = "certificate-key.pem";

  static Certificates of(Settings settings, Keys keys, Instant now) {
    return switch (settings.tls()) {
      case Settings.Tls.Off() -> new Certificates(new Listening.Tls.Off(), Optional.empty());
      case Settings.Tls.Files(var certificate, var key) ->
          new Certificates(asGiven(certificate, key, now), Optional.empty());
      case Settings.Tls.SelfSigned() -> selfSigned(settings, keys, now);
    };
  }

  private static Listening.Tls asGiven(Path certificate, Path key, Instant now) {
    try {
      if (!PemPair.read(certificate, key).isGoodAt(now)) {
        throw new SettingsRefused(
            "The certificate of --tls has run out: get a new one, or use --tls self.");
      }
    } catch (IllegalArgumentException e) {
      throw new SettingsRefused(
          "--tls wants a certificate and its key in PEM, but " + e.getMessage() + ".");
    }
    return new Listening.Tls.On(certificate, key);
  }

  private static Certificates selfSigned(Settings settings, Keys keys, Instant now) {
    Path certificate = keys.file(CERTIFICATE);
    Path key = keys.file(KEY);
    if (!isGood(certificate, key, now.plus(SPARE))) {
      SelfSigned made = SelfSigned.make(Hosts.of(settings), now);
      keys.write(KEY, made.key());
      keys.write(CERTIFICATE, made.certificate());
    }
    try {
      return new Certificates(
          new Listening.Tls.On(certificate, key),
          Optional.of(SelfSigned.fingerprint(Files.readAllBytes(certificate))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isGood(Path certificate, Path key, Instant until) {
    try {
      return Files.exists(certificate)
          && Files.exists(key)
          && PemPair.read(certificate, key).isGoodAt(until);
    } catch (IllegalArgumentException e) {
      return false; // such as a key that was written without its certificate
    }
  }
}
