package org.whitecell.killed;

import java.util.List;
import org.whitecell.store.Store;
import org.whitecell.store.embedded.EmbeddedStore;

class EmbeddedKilledServerTest extends KilledServerContract {

  @Override
  protected List<String> storeOptions() {
    return List.of();
  }

  @Override
  protected Store openStore() {
    return EmbeddedStore.open(folder.resolve("data"));
  }
}
