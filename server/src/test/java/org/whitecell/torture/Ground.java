package org.whitecell.torture;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.whitecell.store.CuttingProxy;
import org.whitecell.store.Store;
import org.whitecell.store.embedded.EmbeddedStore;
import org.whitecell.store.mongo.MongoAddress;
import org.whitecell.store.mongo.MongoStore;

/** The store that a tortured server stands on. */
sealed interface Ground {

  /** What the server is started with, so that it keeps its data there. */
  List<String> options(Path data);

  /** The same data, once no server has them. */
  Store open(Path data);

  /** The name of the kind. */
  Kind kind();

  /** Which steps of an append the server itself can be stopped at. */
  List<Step> steps();

  /** The kinds of stores. */
  enum Kind {
    EMBEDDED,
    EXTERNAL
  }

  /** The store inside the server, in its data folder. */
  record Embedded() implements Ground {
    @Override
    public List<String> options(Path data) {
      return List.of("--data", data.toString());
    }

    @Override
    public Store open(Path data) {
      return EmbeddedStore.open(data);
    }

    @Override
    public Kind kind() {
      return Kind.EMBEDDED;
    }

    @Override
    public List<Step> steps() {
      return List.of(Step.values());
    }
  }

  /**
   * A database on a server apart.
   *
   * @param address where it is
   * @param proxy what stands before it, if anything does
   * @param daemon its process, if it is ours
   */
  record External(MongoAddress address, Optional<CuttingProxy> proxy, Optional<Daemon> daemon)
      implements Ground {

    @Override
    public List<String> options(Path data) {
      MongoAddress through = proxy.map(CuttingProxy::address).orElse(address);
      return List.of("--data", data.toString(), "--mongo", through.uri());
    }

    @Override
    public Store open(Path data) {
      return MongoStore.open(address);
    }

    @Override
    public Kind kind() {
      return Kind.EXTERNAL;
    }

    @Override
    public List<Step> steps() {
      return List.of(Step.BEFORE_APPEND, Step.APPENDED);
    }
  }
}
