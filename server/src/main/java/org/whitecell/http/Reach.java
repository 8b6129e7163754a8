package org.whitecell.http;

import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * Where people on other machines find the server, as seen from one request: by the address that was
 * configured for it, or by those of this machine, on the port and scheme of the request.
 */
record Reach(Listening listening) {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Every address, the likeliest first; none where only this machine reaches the server. */
  List<String> addresses(String askedAt) {
    if (!listening.publicOrigin().isEmpty()) {
      return List.of(listening.publicOrigin());
    }
    URI asked = URI.create(askedAt);
    String port = asked.getPort() < 0 ? "" : ":" + asked.getPort();
    return listening.elsewhere().get().stream()
        .map(host -> asked.getScheme() + "://" + host + port)
        .toList();
  }

  /**
   * What links begin with. Who asks on the server's own machine hands links to others all the same,
   * to whom {@code localhost} is another machine.
   */
  String forLinks(String askedAt) {
    boolean isOwnMachine = LOOPBACK.contains(String.valueOf(URI.create(askedAt).getHost()));
    if (listening.publicOrigin().isEmpty() && !isOwnMachine) {
      return askedAt;
    }
    return addresses(askedAt).stream().findFirst().orElse(askedAt);
  }
}
