package org.whitecell.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.whitecell.store.ExternalServer;
import org.whitecell.store.Store;
import org.whitecell.store.TestServer;
import org.whitecell.store.embedded.EmbeddedStore;
import org.whitecell.store.embedded.TestEmbeddedServer;
import org.whitecell.store.mongo.MongoAddress;
import org.whitecell.store.mongo.MongoStore;

/** An empty place where a server under test keeps its data, in a folder that is removed. */
sealed interface Place extends AutoCloseable {

  /** The kinds of stores. */
  enum Kind {
    EMBEDDED,
    EXTERNAL;

    Place make() {
      Path folder = newFolder();
      return switch (this) {
        case EMBEDDED -> new Embedded(folder);
        case EXTERNAL -> new External(folder, ExternalServer.start());
      };
    }

    /** A database server of this kind, for the driver alone. */
    TestServer database(Path folder) {
      return switch (this) {
        case EMBEDDED -> TestEmbeddedServer.start(folder);
        case EXTERNAL -> ExternalServer.start();
      };
    }

    String shown() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  Path folder();

  /** Opens the store while no server runs on it. */
  Store open();

  /** What the server is started with, so that it keeps its data here. */
  List<String> options();

  @Override
  void close();

  default Path data() {
    return folder().resolve("data");
  }

  default Path log() {
    return folder().resolve("log");
  }

  record Embedded(Path folder) implements Place {
    @Override
    public Store open() {
      return EmbeddedStore.open(data());
    }

    @Override
    public List<String> options() {
      return List.of("--data", data().toString());
    }

    @Override
    public void close() {
      remove(folder);
    }
  }

  record External(Path folder, ExternalServer server) implements Place {
    @Override
    public Store open() {
      MongoAddress address = server.address();
      return MongoStore.open(address);
    }

    @Override
    public List<String> options() {
      return List.of("--data", data().toString(), "--mongo", server.address().uri());
    }

    @Override
    public void close() {
      server.close();
      remove(folder);
    }
  }

  static Path newFolder() {
    try {
      return Files.createTempDirectory("whitecell-bench-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
