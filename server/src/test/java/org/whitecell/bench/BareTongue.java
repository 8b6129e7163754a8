package org.whitecell.bench;

/**
 * How the bare server is spoken with.
 *
 * @param length of what is said, in characters of ASCII
 * @param firstWord what a socket says first; nothing if empty
 */
record BareTongue(String path, int length, String firstWord) implements Peers.Tongue {

  @Override
  public String hello(int peer) {
    return firstWord;
  }

  @Override
  public boolean isWelcome(byte[] frame) {
    return true;
  }

  @Override
  public String say(int peer, int number) {
    return Mark.text(number, length);
  }

  @Override
  public boolean speaks(int peer) {
    return true;
  }

  @Override
  public String ping() {
    return "ping";
  }
}
