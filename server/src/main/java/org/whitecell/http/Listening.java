package org.whitecell.http;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Where the server listens and what it answers to.
 *
 * @param port 0 for any free one
 * @param hosts the names under which it may be asked for, without port, in lower case
 * @param elsewhere the hosts by which other machines reach us, the likeliest first; asked for each
 *     time, since networks come and go
 * @param publicOrigin what people type, such as {@code https://whitecell.example}; empty when it is
 *     host and port
 * @param cookieName the cookie's name without prefix; one for each data folder
 */
public record Listening(
    String host,
    int port,
    Set<String> hosts,
    Supplier<List<String>> elsewhere,
    String publicOrigin,
    Tls tls,
    List<Cidr> proxies,
    MetricsFor metricsFor,
    String cookieName) {

  /** Whether and how the server speaks TLS itself. */
  public sealed interface Tls {
    record Off() implements Tls {}

    /** Both in PEM. */
    record On(Path certificate, Path key) implements Tls {}
  }

  /** Who may read the metrics. */
  public enum MetricsFor {
    LOOPBACK,
    EVERYBODY
  }

  public Listening {
    hosts = Set.copyOf(hosts);
    proxies = List.copyOf(proxies);
  }

  /** Whether browsers reach us by TLS, our own or a proxy's. */
  public boolean isSecure() {
    return tls instanceof Tls.On || publicOrigin.startsWith("https://");
  }

  /** The cookie's name; the prefix makes browsers insist on TLS and on this very host. */
  public String cookie() {
    return isSecure() ? "__Host-" + cookieName : cookieName;
  }
}
