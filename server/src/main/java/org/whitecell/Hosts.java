package org.whitecell;

import io.netty.util.NetUtil;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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

  /**
   * The hosts by which other machines reach a server with these settings, the likeliest first; none
   * where only this one does. Networks come and go, so this is asked anew each time.
   */
  static List<String> elsewhere(Settings settings) {
    try {
      InetAddress address = InetAddress.getByName(settings.host());
      if (address.isLoopbackAddress()) {
        return List.of();
      }
      return address.isAnyLocalAddress() ? ofThisMachine() : List.of(written(settings.host()));
    } catch (UnknownHostException | SocketException e) {
      return List.of();
    }
  }

  private static List<String> ofThisMachine() throws SocketException {
    List<InetAddress> found = new ArrayList<>();
    for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
      if (network.isUp() && !network.isLoopback()) {
        network.inetAddresses().filter(Hosts::isForOthers).forEach(found::add);
      }
    }
    found.sort(Comparator.comparingInt(Hosts::unlikelihood));
    return found.stream().map(one -> written(one.getHostAddress())).toList();
  }

  /** An address of IPv6 that is good on one line only cannot be typed into a browser. */
  private static boolean isForOthers(InetAddress address) {
    return !(address instanceof Inet6Address && address.isLinkLocalAddress());
  }

  private static int unlikelihood(InetAddress address) {
    return (address.isLinkLocalAddress() ? 2 : 0) + (address instanceof Inet6Address ? 1 : 0);
  }

  /** What to type on this machine to reach what listens there. */
  static String shown(String host) {
    try {
      return InetAddress.getByName(host).isAnyLocalAddress() ? "localhost" : written(host);
    } catch (UnknownHostException e) {
      return written(host);
    }
  }

  /** As browsers write it in an address: IPv6 in brackets, shortened, without zone. */
  static String written(String host) {
    String plain = host.replaceFirst("%.*", "").toLowerCase(Locale.ROOT);
    try {
      return plain.contains(":") && InetAddress.getByName(plain) instanceof Inet6Address address
          ? "[" + NetUtil.toAddressString(address) + "]"
          : plain;
    } catch (UnknownHostException e) {
      return plain;
    }
  }
}
