package org.whitecell.store;

/**
 * All that the server keeps, in one MongoDB database: a replica set by address, or the embedded
 * one. Safe for use by many threads.
 */
public interface Store extends AutoCloseable {

  /** The logs of the sessions. */
  LogStore log();

  /** The shelf of this kind; the same one each time. */
  Shelf shelf(Shelf.Kind kind);

  /** Asks the store how it is; answers within a few seconds. */
  Health health();

  /** The lease of the one active server; {@link LeaseKeeper} asks for it. */
  Lease lease();

  /** Lets go of the lease, finishes what is under way and closes. Done twice, it does nothing. */
  @Override
  void close();
}
