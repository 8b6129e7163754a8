package org.whitecell.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a request comes from, and under which name and scheme it reached us. Forwarded headers count
 * only when they come from a proxy that was configured.
 *
 * @param address the nearest that is no proxy of ours
 * @param authority host and port as the browser asked for them; empty when it did not say
 */
public record Caller(InetAddress address, String scheme, String authority) {

  /** Reads it off the request. */
  static Caller of(HttpServerRequest request, List<Cidr> proxies) {
    InetAddress peer = Cidr.literal(withoutZone(request.remoteAddress().hostAddress()));
    HostAndPort asked = request.authority();
    String authority = asked == null ? "" : asked.toString();
    String scheme = request.isSSL() ? "https" : "http";
    if (!isProxy(peer, proxies)) {
      return new Caller(peer, scheme, authority);
    }
    String forwardedHost = last(request.getHeader("X-Forwarded-Host"));
    String forwardedProto = last(request.getHeader("X-Forwarded-Proto"));
    return new Caller(
        behind(peer, request.getHeader("X-Forwarded-For"), proxies),
        forwardedProto == null ? scheme : forwardedProto,
        forwardedHost == null ? authority : forwardedHost);
  }

  /** Scheme, host and port as the browser has them. */
  String origin() {
    return scheme + "://" + authority;
  }

  boolean isLoopback() {
    return address.isLoopbackAddress();
  }

  /** Walks the chain from the nearest on, as long as each is a proxy of ours. */
  private static InetAddress behind(InetAddress peer, @Nullable String chain, List<Cidr> proxies) {
    if (chain == null) {
      return peer;
    }
    String[] hops = chain.split(",", -1);
    InetAddress nearest = peer;
    for (int i = hops.length - 1; i >= 0 && isProxy(nearest, proxies); i--) {
      try {
        nearest = Cidr.literal(hops[i].strip());
      } catch (IllegalArgumentException e) {
        return nearest;
      }
    }
    return nearest;
  }

  private static boolean isProxy(InetAddress address, List<Cidr> proxies) {
    return proxies.stream().anyMatch(range -> range.contains(address));
  }

  private static @Nullable String last(@Nullable String list) {
    return list == null ? null : list.substring(list.lastIndexOf(',') + 1).strip();
  }

  private static String withoutZone(String address) {
    int zone = address.indexOf('%');
    return zone < 0 ? address : address.substring(0, zone);
  }
}
