package org.whitecell.torture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What becomes of the bytes that are written to a file, if the process is killed. Not thread-safe.
 */
sealed interface Durability {

  int read(ByteBuffer to, long position) throws IOException;

  void write(byte[] from, int offset, int length, long position) throws IOException;

  void truncate(long size) throws IOException;

  long size() throws IOException;

  /** A part of what was written since the last sync reaches the disk. */
  void reachDiskInPart() throws IOException;

  void sync() throws IOException;

  /** The operating system keeps what it was given, whatever becomes of the process. */
  record OfTheSystem(FileChannel file) implements Durability {

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
      return file.read(to, position);
    }

    @Override
    public void write(byte[] from, int offset, int length, long position) throws IOException {
      writeAll(file, from, offset, length, position);
    }

    @Override
    public void truncate(long size) throws IOException {
      file.truncate(size);
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public void reachDiskInPart() {}

    @Override
    public void sync() throws IOException {
      file.force(true);
    }
  }

  /**
   * Only what was synced is kept, as after a power cut; and of the rest what a disk may have
   * written early, in any order, and torn at the edge of a sector.
   */
  final class AfterSync implements Durability {

    private static final int SECTOR = 512;

    /** One write in so many reaches the disk early. */
    private static final int EARLY = 4;

    private final FileChannel disk;
    private final Random random;
    private final List<Change> unsynced = new ArrayList<>();
    private long size;

    private sealed interface Change {
      record Write(byte[] bytes, long position) implements Change {}

      record Truncation(long size) implements Change {}
    }

    AfterSync(FileChannel disk, Random random) throws IOException {
      this.disk = disk;
      this.random = random;
      this.size = disk.size();
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
      int length = (int) Math.min(to.remaining(), size - position);
      if (length <= 0) {
        return -1;
      }
      byte[] seen = new byte[length];
      ByteBuffer fromDisk = ByteBuffer.wrap(seen);
      for (int read = 0; read >= 0 && fromDisk.hasRemaining(); ) {
        read = disk.read(fromDisk, position + fromDisk.position());
      }
      unsynced.forEach(change -> lay(change, seen, position));
      to.put(seen);
      return length;
    }

    private static void lay(Change change, byte[] seen, long position) {
      switch (change) {
        case Change.Write(byte[] bytes, long at) -> {
          long from = Math.max(at, position);
          long behind = Math.min(at + bytes.length, position + seen.length);
          if (from < behind) {
            System.arraycopy(
                bytes, (int) (from - at), seen, (int) (from - position), (int) (behind - from));
          }
        }
        case Change.Truncation(long end) -> {
          for (long at = Math.max(end, position); at < position + seen.length; at++) {
            seen[(int) (at - position)] = 0;
          }
        }
      }
    }

    @Override
    public void write(byte[] from, int offset, int length, long position) throws IOException {
      byte[] bytes = new byte[length];
      System.arraycopy(from, offset, bytes, 0, length);
      unsynced.add(new Change.Write(bytes, position));
      size = Math.max(size, position + length);
      if (random.nextInt(EARLY) == 0) {
        writeEarly();
      }
    }

    @Override
    public void truncate(long to) {
      if (to < size) {
        unsynced.add(new Change.Truncation(to));
        size = to;
      }
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public void reachDiskInPart() throws IOException {
      for (int i = 0; i < (unsynced.size() + 1) / 2; i++) {
        writeEarly();
      }
    }

    private void writeEarly() throws IOException {
      if (!unsynced.isEmpty()
          && unsynced.get(random.nextInt(unsynced.size()))
              instanceof Change.Write(byte[] bytes, long position)) {
        int sectors = random.nextInt(bytes.length / SECTOR + 2);
        writeAll(disk, bytes, 0, Math.min(bytes.length, sectors * SECTOR), position);
      }
    }

    @Override
    public void sync() throws IOException {
      for (Change change : unsynced) {
        switch (change) {
          case Change.Write(byte[] bytes, long position) ->
              writeAll(disk, bytes, 0, bytes.length, position);
          case Change.Truncation(long end) -> disk.truncate(end);
        }
      }
      unsynced.clear();
      disk.force(true);
    }
  }

  private static void writeAll(FileChannel file, byte[] from, int offset, int length, long position)
      throws IOException {
    ByteBuffer left = ByteBuffer.wrap(from, offset, length);
    while (left.hasRemaining()) {
      file.write(left, position + left.position() - offset);
    }
  }
}
