package org.whitecell.live;

import java.time.Duration;

/**
 * One socket, as a room sees it. The methods are safe for use by many threads, and none but {@link
 * #awaitRoom} blocks.
 */
public interface Window {

  /** Sends a frame, after those that were sent before. The bytes are shared and never changed. */
  void send(byte[] frame);

  /** Bytes that were sent and have not gone out yet. */
  long waiting();

  /**
   * Waits until at most this many bytes wait.
   *
   * @return false if that took longer, or the socket closed meanwhile
   */
  boolean awaitRoom(long bytes, Duration patience) throws InterruptedException;

  /** Says why, and closes. Done twice, it does nothing. */
  void close(Farewell why);
}
