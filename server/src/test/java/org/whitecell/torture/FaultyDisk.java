package org.whitecell.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.util.Objects;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/** A layer under the embedded store's file, in which writing and syncing can go wrong. */
public final class FaultyDisk extends FilePathWrapper {

  private static final String NAME = "faulty";

  /** What stands before a path to have it read and written here. */
  public static final String SCHEME = NAME + ":nio:";

  private static @Nullable Faults faults;
  private static @Nullable Random power;

  /**
   * Sets the layer up, for the whole process.
   *
   * @param random when given, what was not synced is lost with the process, as by a power cut, but
   *     for parts that it picks, as a disk writes some early and tears others
   */
  public static void install(Faults with, @Nullable Random random) {
    faults = with;
    power = random;
    FilePath.register(new FaultyDisk());
  }

  @Override
  public String getScheme() {
    return NAME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    FileChannel base = getBase().open(mode);
    return new FaultyFile(
        power == null ? new Durability.OfTheSystem(base) : new Durability.AfterSync(base, power),
        base,
        Objects.requireNonNull(faults));
  }

  @Override
  public long size() {
    try {
      return getBase().exists() ? getBase().size() : 0;
    } catch (RuntimeException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
