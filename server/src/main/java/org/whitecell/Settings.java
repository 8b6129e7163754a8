package org.whitecell;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.whitecell.http.Cidr;
import org.whitecell.http.Listening;

/**
 * What the server was asked to be. {@link SettingsReader} makes it from options and environment.
 *
 * @param port 0 for any free one
 * @param data the folder with keys and, unless {@code mongo} is there, the store
 * @param mongo the address of an external store
 * @param publicUrl what people type to get here, when that is not host and port
 * @param proxies whose forwarded headers count
 */
public record Settings(
    String host,
    int port,
    Path data,
    Optional<Secret> mongo,
    Optional<URI> publicUrl,
    Tls tls,
    List<Cidr> proxies,
    PlainHttp plainHttp,
    Listening.MetricsFor metrics,
    Occasion occasion) {

  /** The same on another folder. */
  Settings withData(Path folder) {
    return new Settings(
        host, port, folder, mongo, publicUrl, tls, proxies, plainHttp, metrics, occasion);
  }

  /** A value that is never printed. */
  public record Secret(String value) {
    @Override
    public String toString() {
      return "(hidden)";
    }
  }

  /** Whether and how the server speaks TLS itself. */
  public sealed interface Tls {
    record Off() implements Tls {}

    /** A certificate made at first start. */
    record SelfSigned() implements Tls {}

    /** Both in PEM. */
    record Files(Path certificate, Path key) implements Tls {}
  }

  /** Whether it may be reached from elsewhere without TLS; that has to be said out loud. */
  public enum PlainHttp {
    REFUSED,
    ACCEPTED
  }

  /** What the server is started for. */
  public enum Occasion {
    USE,
    /** On a throw-away folder, with sessions to look at. */
    DEMO
  }
}
