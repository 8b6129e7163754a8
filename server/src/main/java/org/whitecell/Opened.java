package org.whitecell;

import java.nio.file.Files;
import java.nio.file.Path;
import org.whitecell.access.Keys;
import org.whitecell.store.Store;
import org.whitecell.store.embedded.DataFolder;
import org.whitecell.store.embedded.EmbeddedStore;
import org.whitecell.store.mongo.MongoAddress;
import org.whitecell.store.mongo.MongoStore;

/** The data as it was opened: its folder, claimed; the keys in it; and the store. */
record Opened(DataFolder folder, Keys keys, Store store) implements AutoCloseable {

  private static final String KEYS = "keys";

  static Opened open(Settings settings) {
    DataFolder folder = DataFolder.claim(settings.data());
    try {
      Keys keys = keysOf(folder);
      Store store =
          settings
              .mongo()
              .<Store>map(uri -> MongoStore.open(MongoAddress.of(uri.value()), keys.installation()))
              .orElseGet(() -> EmbeddedStore.open(folder));
      return new Opened(folder, keys, store);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /**
   * The same for scripts, which make no data where there is none.
   *
   * @throws SettingsRefused when there is none
   */
  static Opened existing(Settings settings) {
    if (!Files.isDirectory(settings.data())) {
      throw new SettingsRefused(
          "There is no data in "
              + settings.data()
              + ": start the server first, or name --data DIR.");
    }
    return open(settings);
  }

  /** Where the keys of a data folder are. */
  static Keys keysOf(DataFolder folder) {
    return new Keys(folder.resolve(KEYS));
  }

  /** Where the scripts find the server. */
  static Path shellFolder(Path data) {
    return data.resolve(KEYS);
  }

  @Override
  public void close() {
    store.close();
    folder.close();
  }
}
