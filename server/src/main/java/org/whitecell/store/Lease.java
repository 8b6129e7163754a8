package org.whitecell.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.whitecell.store.Shelf.Change;

/**
 * Makes one server the active one of a database. It keeps two servers from getting in each other's
 * way; it is no safety, for between two writers a group's number is the arbiter all the same.
 *
 * <p>No two clocks are compared. The lease is a record whose version is its beat: the holder moves
 * it on, and whoever stands by takes it over once he has seen it stand still for the term by his
 * own monotonic time. The holder counts its term from before it asked for the last beat that
 * succeeded, so it has stood back before another can take over.
 *
 * <p>Safe for use by many threads; {@link #standing} does not block.
 */
public final class Lease {

  private static final String KEY = "server";

  private final Shelf shelf;
  private final String holder;
  private final long term;
  private final LongSupplier nanoTime;

  private volatile Hold hold = new Hold.Watching("", Shelf.ABSENT, 0);

  /** What this server last knew of the lease, and when. */
  private sealed interface Hold {
    record Mine(long version, long since) implements Hold {}

    record Watching(String holder, long version, long since) implements Hold {}
  }

  /**
   * A lease that nobody has asked for yet.
   *
   * @param shelf where it lies, {@link Shelf.Kind#LEASES}
   * @param holder a name for this server that tells people which one it is, and is no other's
   * @param term how long a silent holder counts as the active one
   * @param nanoTime monotonic time, as {@link System#nanoTime()}
   */
  public Lease(Shelf shelf, String holder, Duration term, LongSupplier nanoTime) {
    this.shelf = shelf;
    this.holder = holder;
    this.term = term.toNanos();
    this.nanoTime = nanoTime;
  }

  /**
   * Takes whoever holds it the lease away: for those who know that no other server can be there.
   */
  public static void clear(Shelf shelf) {
    clear(shelf, "");
  }

  /**
   * Takes the lease away from a holder whose name starts so: for those who know that whoever bore
   * such a name is gone.
   */
  public static void clear(Shelf shelf, String start) {
    shelf
        .get(KEY)
        .filter(kept -> holderOf(kept).startsWith(start))
        .ifPresent(kept -> shelf.remove(KEY, kept.version()));
  }

  /** How long a silent holder counts as the active one. */
  public Duration term() {
    return Duration.ofNanos(term);
  }

  /** Where this server stands now: its lease ends by itself when it was not renewed in time. */
  public Standing standing() {
    return switch (hold) {
      case Hold.Mine mine when nanoTime.getAsLong() - mine.since < term -> new Standing.Active();
      case Hold.Mine _ -> new Standing.Standby("");
      case Hold.Watching watching -> new Standing.Standby(watching.holder);
    };
  }

  /**
   * Renews the lease when it is held, takes it when it is free or has stood still for its term, and
   * otherwise watches. To be called a few times per term.
   *
   * @throws StoreUnavailable when the store is away; what was held runs out in time
   */
  public synchronized Standing beat() {
    long now = nanoTime.getAsLong();
    @Nullable Kept kept = shelf.get(KEY).orElse(null);
    if (kept == null) {
      claim(Shelf.ABSENT, now);
    } else if (isMine(kept) || hasRunOut(kept, now)) {
      claim(kept.version(), now);
    } else if (!(hold instanceof Hold.Watching watching && isSame(watching, kept))) {
      hold = new Hold.Watching(holderOf(kept), kept.version(), now);
    }
    return standing();
  }

  /** Gives the lease up, so that another server need not wait for it. */
  public synchronized void release() {
    Optional<Kept> mine = shelf.get(KEY).filter(this::isMine);
    hold = new Hold.Watching("", Shelf.ABSENT, nanoTime.getAsLong());
    mine.ifPresent(kept -> shelf.remove(KEY, kept.version()));
  }

  private void claim(long seen, long now) {
    switch (shelf.put(KEY, seen, holder.getBytes(UTF_8))) {
      case Change.Done done -> hold = new Hold.Mine(done.version(), now);
      case Change.Stale _ -> hold = new Hold.Watching("", Shelf.ABSENT, now);
    }
  }

  private boolean isMine(Kept kept) {
    return holderOf(kept).equals(holder);
  }

  private boolean hasRunOut(Kept kept, long now) {
    return hold instanceof Hold.Watching watching
        && isSame(watching, kept)
        && now - watching.since >= term;
  }

  private static boolean isSame(Hold.Watching watching, Kept kept) {
    return watching.version == kept.version() && watching.holder.equals(holderOf(kept));
  }

  private static String holderOf(Kept kept) {
    return new String(kept.content(), UTF_8);
  }
}
