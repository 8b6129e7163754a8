package org.whitecell.store;

/** How an append came out, once it is known for certain. */
public sealed interface Append {

  /**
   * The group is in the log and durable.
   *
   * @param tail where the log stands now
   */
  record Stored(Tail tail) implements Append {}

  /**
   * The log went on without this writer: its number holds another's group, or the group before is
   * not the one that it built on. The writer drops its state and stands back; whoever writes next
   * reloads and decides anew.
   */
  record Taken() implements Append {}
}
