package org.whitecell.session;

import java.util.List;

/** What became of an order. */
public sealed interface Decision {
  /**
   * Nothing at all happened when the list is empty: a stale clock, a seat that is ready already.
   */
  record Accepted(List<Event> events) implements Decision {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  record Refused(Refusal refusal) implements Decision {}

  /** The same order was accepted before; this is its answer again. */
  record Repeated(String made) implements Decision {}

  static Decision accept(Event... events) {
    return new Accepted(List.of(events));
  }

  static Decision accept(List<Event> events) {
    return new Accepted(events);
  }

  static Decision refuse(Refusal.Code code, String message) {
    return new Refused(new Refusal(code, message));
  }
}
