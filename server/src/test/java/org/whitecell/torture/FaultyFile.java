package org.whitecell.torture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/** A file whose writes and syncs fail or stand still when they are told to. */
final class FaultyFile extends FileBaseDefault {

  private final Durability bytes;
  private final FileChannel base;
  private final Faults faults;

  FaultyFile(Durability bytes, FileChannel base, Faults faults) {
    this.bytes = bytes;
    this.base = base;
    this.faults = faults;
  }

  @Override
  public synchronized int read(ByteBuffer to, long position) throws IOException {
    return bytes.read(to, position);
  }

  /** In two parts, so that there is something between them. */
  @Override
  public synchronized int write(ByteBuffer from, long position) throws IOException {
    faults.write();
    int length = from.remaining();
    byte[] all = new byte[length];
    from.get(all);
    int half = length / 2;
    bytes.write(all, 0, half, position);
    faults.pass(Step.WRITING);
    bytes.write(all, half, length - half, position + half);
    return length;
  }

  @Override
  public synchronized void force(boolean metaData) throws IOException {
    faults.pass(Step.WRITTEN);
    faults.sync();
    bytes.reachDiskInPart();
    faults.pass(Step.SYNCING);
    bytes.sync();
    faults.pass(Step.SYNCED);
  }

  @Override
  public synchronized long size() throws IOException {
    return bytes.size();
  }

  @Override
  protected synchronized void implTruncate(long size) throws IOException {
    bytes.truncate(size);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return base.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    base.close();
  }
}
