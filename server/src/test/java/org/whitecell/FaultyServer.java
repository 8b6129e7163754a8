package org.whitecell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.whitecell.access.Keys;
import org.whitecell.store.Store;
import org.whitecell.store.embedded.DataFolder;
import org.whitecell.store.embedded.FaultyEmbeddedStore;
import org.whitecell.torture.Faults;
import org.whitecell.torture.FaultyDisk;
import org.whitecell.torture.FaultyStore;

/** The real server, which fails where it is told to on stdin: see {@link Faults}. */
public final class FaultyServer {

  /** The option behind which stands the seed for a disk that loses what was not synced. */
  public static final String POWER = "--power";

  private FaultyServer() {}

  /** The options of the server, and {@link #POWER}. */
  public static void main(String[] options) {
    List<String> forTheServer = new ArrayList<>(Arrays.asList(options));
    Faults faults = Faults.of(System.in, System.out);
    FaultyDisk.install(faults, power(forTheServer));
    Main.run(
        forTheServer.toArray(String[]::new),
        settings -> Server.start(settings, data -> open(data, faults), faults.clock()));
  }

  private static @Nullable Random power(List<String> options) {
    int at = options.indexOf(POWER);
    if (at < 0) {
      return null;
    }
    options.remove(at);
    return new Random(Long.parseLong(options.remove(at)));
  }

  private static Opened open(Settings settings, Faults faults) {
    if (settings.mongo().isPresent()) {
      Opened opened = Opened.open(settings);
      return new Opened(opened.folder(), opened.keys(), new FaultyStore(opened.store(), faults));
    }
    DataFolder folder = DataFolder.claim(settings.data());
    try {
      Store store = FaultyEmbeddedStore.open(folder, faults);
      return new Opened(folder, new Keys(folder.resolve("keys")), new FaultyStore(store, faults));
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }
}
