package org.whitecell;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names under which a server may be asked for. */
final class Hosts {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private Hosts() {}

  /** Whether only this machine reaches that address. */
  static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new SettingsRefused("--host names no address of this machine: " + host);
    }
  }

  /** Every name by which these settings let people ask for the server. */
  static Set<String> of(Settings settings) {
    Set<String> names = new HashSet<>(LOOPBACK);
    names.add(written(settings.host()));
    settings.publicUrl().ifPresent(url -> names.add(url.getHost().toLowerCase(Locale.ROOT)));
    try {
      InetAddress address = InetAddress.getByName(settings.host());
      if (address.isAnyLocalAddress()) {
        names.add(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .forEach(own -> names.add(written(own.getHostAddress())));
      }
    } catch (UnknownHostException | SocketException e) {
      return names;
    }
    return names;
  }

  /** What to type on this machine to reach what listens there. */
  static String shown(String host) {
    try {
      return InetAddress.getByName(host).isAnyLocalAddress() ? "localhost" : written(host);
    } catch (UnknownHostException e) {
      return written(host);
    }
  }

  /** As it stands in an address: IPv6 in brackets, without zone. */
  static String written(String host) {
    String plain = host.replaceFirst("%.*", "").toLowerCase(Locale.ROOT);
    try {
      return plain.contains(":") && InetAddress.getByName(plain) instanceof Inet6Address
          ? "[" + plain + "]"
          : plain;
    } catch (UnknownHostException e) {
      return plain;
    }
  }
}
