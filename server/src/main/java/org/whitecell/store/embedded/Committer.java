package org.whitecell.store.embedded;

import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Makes writes durable before they are answered.
 *
 * <p>A write runs under a shared lock and takes a ticket inside it; outside it waits until its
 * ticket is due. One thread takes the lock for itself while it commits, so that no write is cut in
 * two, then syncs the file, then releases all tickets that the commit covered: writers that come
 * together share a sync.
 *
 * <p>The thread is a platform thread that nobody else knows, for an interrupt while the file is
 * synced would close it, and later syncs would do nothing and not say so. It compacts the file as
 * it goes. What it fails at ends the process: an acknowledgement could not be trusted any more.
 */
final class Committer {

  /** After so many commits the file is compacted a little. */
  private static final int COMMITS_PER_COMPACTION = 20;

  private static final int FILL_PERCENT = 60;
  private static final int COMPACTION_BYTES = 512 * 1024;

  private final MVStore file;
  private final Ending ending;
  private final ReentrantReadWriteLock writing = new ReentrantReadWriteLock();
  private final ReentrantLock tickets = new ReentrantLock();
  private final Condition issuedOne = tickets.newCondition();
  private final Condition releasedSome = tickets.newCondition();
  private final Thread thread;

  // guarded by tickets
  private long issued;
  private long durable;
  private boolean closing;
  private @Nullable Throwable failure;

  Committer(MVStore file, Ending ending) {
    this.file = file;
    this.ending = ending;
    this.thread = Thread.ofPlatform().name("store-commit").unstarted(this::run);
    thread.start();
  }

  /** Does the work and returns, or throws, when it and all that it saw is durable. */
  <T> T write(Supplier<T> work) {
    long ticket;
    @Nullable T result = null;
    @Nullable RuntimeException thrown = null;
    writing.readLock().lock();
    try {
      result = work.get();
    } catch (RuntimeException e) {
      thrown = e;
    } finally {
      ticket = issue();
      writing.readLock().unlock();
    }
    await(ticket);
    if (thrown != null) {
      throw thrown;
    }
    return Objects.requireNonNull(result);
  }

  /** Does work that is quickly done at a moment when no write is under way. */
  <T> T between(Supplier<T> work) {
    writing.writeLock().lock();
    try {
      return work.get();
    } finally {
      writing.writeLock().unlock();
    }
  }

  /** Waits until all is durable that was written before. */
  void awaitAll() {
    long last;
    tickets.lock();
    try {
      last = issued;
    } finally {
      tickets.unlock();
    }
    await(last);
  }

  /** Commits what is left and stops. */
  void close() {
    tickets.lock();
    try {
      closing = true;
      issuedOne.signal();
    } finally {
      tickets.unlock();
    }
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private long issue() {
    tickets.lock();
    try {
      issued++;
      issuedOne.signal();
      return issued;
    } finally {
      tickets.unlock();
    }
  }

  private void await(long ticket) {
    tickets.lock();
    try {
      while (durable < ticket) {
        if (failure != null) {
          throw new IllegalStateException("the store has failed", failure);
        }
        releasedSome.awaitUninterruptibly();
      }
    } finally {
      tickets.unlock();
    }
  }

  private void run() {
    try {
      for (long commits = 1; waitForWork(); commits++) {
        release(commit());
        if (commits % COMMITS_PER_COMPACTION == 0) {
          compact();
        }
      }
    } catch (Throwable e) {
      fail(e);
      ending.end("The data could not be written to disk, so nothing more is acknowledged.", e);
    }
  }

  private boolean waitForWork() {
    tickets.lock();
    try {
      while (issued == durable && !closing) {
        issuedOne.awaitUninterruptibly();
      }
      return issued > durable;
    } finally {
      tickets.unlock();
    }
  }

  /** Commits and syncs; returns the last ticket that this covers. */
  private long commit() {
    long covered;
    writing.writeLock().lock();
    try {
      covered = lastIssued();
      if (file.isClosed()) {
        throw new IllegalStateException("the file is closed");
      }
      if (file.hasUnsavedChanges() && file.commit() < 0) {
        throw new IllegalStateException("the commit did nothing");
      }
    } finally {
      writing.writeLock().unlock();
    }
    file.sync();
    return covered;
  }

  /** Moves what is still used out of mostly unused stretches; that commits, so nobody may write. */
  private void compact() {
    writing.writeLock().lock();
    try {
      if (file.compact(FILL_PERCENT, COMPACTION_BYTES)) {
        file.commit();
        file.sync();
      }
    } finally {
      writing.writeLock().unlock();
    }
  }

  private long lastIssued() {
    tickets.lock();
    try {
      return issued;
    } finally {
      tickets.unlock();
    }
  }

  private void release(long covered) {
    tickets.lock();
    try {
      durable = covered;
      releasedSome.signalAll();
    } finally {
      tickets.unlock();
    }
  }

  private void fail(Throwable e) {
    tickets.lock();
    try {
      failure = e;
      releasedSome.signalAll();
    } finally {
      tickets.unlock();
    }
  }
}
