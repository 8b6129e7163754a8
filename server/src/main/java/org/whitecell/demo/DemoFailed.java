package org.whitecell.demo;

/** The demo could not be played; the message says where it stopped. */
public final class DemoFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DemoFailed(String message) {
    super(message);
  }
}
