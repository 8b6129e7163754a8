package org.whitecell.store;

import java.util.function.Consumer;

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

  /**
   * Hands out all that is kept, document by document: what people said and made, not what is
   * derived from it nor who is the active server. Records come before logs, so a log is never
   * behind them; the mark of the data's form comes last. It may be called while others write.
   *
   * @throws StoreUnavailable when the store is away; what was handed out then is not the whole
   */
  void copy(Consumer<RawDocument> to);

  /** Lets go of the lease, finishes what is under way and closes. Done twice, it does nothing. */
  @Override
  void close();
}
