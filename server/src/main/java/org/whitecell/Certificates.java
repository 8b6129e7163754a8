package org.whitecell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.whitecell.access.Keys;
import org.whitecell.http.Listening;
import org.whitecell.http.SelfSigned;

/**
 * What the server shows of itself under TLS.
 *
 * @param fingerprint of a certificate of its own making
 */
record Certificates(Listening.Tls tls, Optional<String> fingerprint) {

  private static final String CERTIFICATE = "certificate.pem";
  private static final String KEY = "certificate-key.pem";

  static Certificates of(Settings settings, Keys keys, Instant now) {
    return switch (settings.tls()) {
      case Settings.Tls.Off() -> new Certificates(new Listening.Tls.Off(), Optional.empty());
      case Settings.Tls.Files(var certificate, var key) ->
          new Certificates(new Listening.Tls.On(certificate, key), Optional.empty());
      case Settings.Tls.SelfSigned() -> selfSigned(settings, keys, now);
    };
  }

  private static Certificates selfSigned(Settings settings, Keys keys, Instant now) {
    Path certificate = keys.file(CERTIFICATE);
    Path key = keys.file(KEY);
    if (!Files.exists(certificate) || !Files.exists(key)) {
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
}
