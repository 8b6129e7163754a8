package org.whitecell.store.embedded;

import org.whitecell.store.Store;
import org.whitecell.torture.Faults;
import org.whitecell.torture.FaultyDisk;

/** Opens the embedded store on a disk that can fail. */
public final class FaultyEmbeddedStore {

  private FaultyEmbeddedStore() {}

  public static Store open(DataFolder folder, Faults faults) {
    Disk real = Disk.under(folder);
    Disk faulty = new Disk(FaultyDisk.SCHEME, faults.space(real.usableBytes()));
    return EmbeddedStore.open(folder, faulty, Ending.HALT, () -> {});
  }
}
