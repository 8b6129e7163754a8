package org.whitecell.torture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of a power cut: it reads as it was written, and keeps what was synced. */
class DurabilityTest {

  private static final int ROUNDS = 2_000;
  private static final int LARGEST = 64 * 1024;

  @TempDir Path folder;

  @Test
  void itReadsAsItWasWrittenAndKeepsWhatWasSynced() throws Exception {
    Random random = new Random(6);
    Path file = folder.resolve("disk");
    boolean everTorn = false;
    try (FileChannel disk =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      Durability bytes = new Durability.AfterSync(disk, random);
      byte[] expected = {};
      for (int i = 0; i < ROUNDS; i++) {
        expected = change(bytes, expected, random);
        assertArrayEquals(expected, whole(bytes), "round " + i);
        if (random.nextInt(5) == 0) {
          bytes.sync();
          assertArrayEquals(expected, Files.readAllBytes(file), "synced in round " + i);
        } else {
          everTorn |= !Arrays.equals(expected, Files.readAllBytes(file));
        }
      }
    }
    assertEquals(true, everTorn, "what was not synced was there all the same");
  }

  @Test
  void whatWasNotSyncedIsGone() throws Exception {
    Path file = folder.resolve("disk");
    try (FileChannel disk =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      Durability bytes =
          new Durability.AfterSync(
              disk,
              new Random(0) {
                @Override
                public int nextInt(int bound) {
                  return bound - 1;
                }
              });
      bytes.write(new byte[] {1}, 0, 1, 0);
      bytes.sync();
      bytes.write(new byte[] {2}, 0, 1, 1);
      assertEquals(2, bytes.size());
    }
    assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
    assertFalse(Files.size(file) > 1);
  }

  /** Writes somewhere up to the end, or cuts the file. */
  private static byte[] change(Durability bytes, byte[] before, Random random) throws IOException {
    if (before.length > 0 && random.nextInt(20) == 0) {
      int size = random.nextInt(before.length);
      bytes.truncate(size);
      return Arrays.copyOf(before, size);
    }
    byte[] piece = new byte[1 + random.nextInt(4_000)];
    random.nextBytes(piece);
    int at = random.nextInt(Math.min(before.length, LARGEST) + 1);
    bytes.write(piece, 0, piece.length, at);
    byte[] after = Arrays.copyOf(before, Math.max(before.length, at + piece.length));
    System.arraycopy(piece, 0, after, at, piece.length);
    return after;
  }

  private static byte[] whole(Durability bytes) throws IOException {
    ByteBuffer all = ByteBuffer.allocate((int) bytes.size());
    bytes.read(all, 0);
    return all.array();
  }
}
