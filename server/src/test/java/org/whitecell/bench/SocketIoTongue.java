package org.whitecell.bench;

/** How the server in {@code bench/broadcast.mjs} is spoken with: socket.io over a WebSocket. */
record SocketIoTongue() implements Peers.Tongue {

  /** How moves are told. */
  enum Manner {
    /** One event each. */
    EACH,
    /** All of them in one event. */
    TOGETHER
  }

  @Override
  public String path() {
    return "/socket.io/?EIO=4&transport=websocket";
  }

  /** Joins the namespace that everybody is in. */
  @Override
  public String hello(int peer) {
    return "40";
  }

  @Override
  public boolean isWelcome(byte[] frame) {
    return frame.length > 2 && frame[0] == '4' && frame[1] == '0';
  }

  @Override
  public String say(int peer, int number) {
    throw new UnsupportedOperationException("nothing is said here but reveals");
  }

  /** Asks for a reveal. */
  static String reveal(int first, int count, int length, Manner manner) {
    return "42[\"reveal\",{\"first\":%d,\"count\":%d,\"length\":%d,\"manner\":\"%s\"}]"
        .formatted(first, count, length, manner.name().toLowerCase(java.util.Locale.ROOT));
  }

  @Override
  public boolean speaks(int peer) {
    return false;
  }

  @Override
  public String ping() {
    return "";
  }
}
