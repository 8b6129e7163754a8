package org.whitecell.store.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import java.util.function.Supplier;
import org.whitecell.store.StoreUnavailable;

/** What the driver's exceptions mean to the callers of the store. */
final class Outcome {

  /** The code by which a server says that its disk is full. */
  private static final int OUT_OF_DISK_SPACE = 14031;

  /** What the driver says when it is used after it was closed. */
  private static final String CLOSED = "state should be: open";

  private Outcome() {}

  /** Runs work on the database; whatever goes wrong there comes out as {@link StoreUnavailable}. */
  static <T> T of(Supplier<T> work) {
    try {
      return work.get();
    } catch (MongoException e) {
      throw unavailable(e);
    } catch (IllegalStateException e) {
      if (!CLOSED.equals(e.getMessage())) {
        throw e;
      }
      throw new StoreUnavailable(
          StoreUnavailable.Cause.AWAY, "The store is closed, or is being closed.", e);
    }
  }

  /** Like {@link #of}, for work without a result. */
  static void of(Runnable work) {
    of(() -> {
      work.run();
      return true;
    });
  }

  static boolean isDuplicateKey(MongoException e) {
    return ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY;
  }

  static StoreUnavailable unavailable(MongoException e) {
    if (e instanceof MongoInterruptedException) {
      Thread.currentThread().interrupt();
    }
    return e.getCode() == OUT_OF_DISK_SPACE
        ? new StoreUnavailable(
            StoreUnavailable.Cause.DISK_FULL,
            "The disk with the data is nearly full; nothing is written until there is room.",
            e)
        : new StoreUnavailable(
            StoreUnavailable.Cause.AWAY, "The store does not answer; try again.", e);
  }
}
