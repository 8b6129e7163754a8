package org.whitecell.http;

import java.net.InetAddress;

/** A range of network addresses, such as {@code 10.0.0.0/8} or {@code ::1}. */
public record Cidr(InetAddress base, int bits) {

  /**
   * Reads an address or a range.
   *
   * @throws IllegalArgumentException when it is neither
   */
  public static Cidr parse(String text) {
    int slash = text.indexOf('/');
    InetAddress base = literal(slash < 0 ? text : text.substring(0, slash));
    int most = base.getAddress().length * 8;
    int bits = slash < 0 ? most : Integer.parseInt(text.substring(slash + 1));
    if (bits < 0 || bits > most) {
      throw new IllegalArgumentException("a range has 0 to " + most + " bits");
    }
    return new Cidr(base, bits);
  }

  public boolean contains(InetAddress address) {
    byte[] mine = base.getAddress();
    byte[] other = address.getAddress();
    if (mine.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((mine[bit / 8] & mask) != (other[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }

  /** An address written in figures: names are not looked up. */
  static InetAddress literal(String text) {
    if (!text.matches("[0-9a-fA-F:.]+")) {
      throw new IllegalArgumentException(text + " is not a network address");
    }
    return InetAddress.ofLiteral(text);
  }
}
