package org.whitecell.session;

/** Who a command comes from. */
public sealed interface Issuer {
  /** A person in a seat. */
  record Seated(SeatId seat) implements Issuer {}

  /** The server's door, for a person who is about to have a seat or opens the session. */
  record Door() implements Issuer {}

  /** The server itself: clocks and outages. */
  record Server() implements Issuer {}
}
