package org.whitecell.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.whitecell.RunningServer;
import org.whitecell.store.Store;
import org.whitecell.store.embedded.EmbeddedStore;

/** The real server on a free port, with the real embedded store in a folder of its own. */
public final class Running implements AutoCloseable {

  public static final String PASSWORD = TestPeople.PASSWORD;

  private final Path folder;
  private RunningServer server;
  private TestPeople people;

  private Running(Path folder, RunningServer server) {
    this.folder = folder;
    this.server = server;
    this.people = new TestPeople(server.port(), server.firstPassword());
  }

  public static Running start(String... options) {
    try {
      Path folder = Files.createTempDirectory("whitecell-test");
      List<String> all = new ArrayList<>(List.of("--port", "0", "--data", folder + "/data"));
      all.addAll(List.of(options));
      return new Running(folder, RunningServer.start(all, Map.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops, has this done to the data, and starts again on it; the first account has a password. */
  public void restart(Consumer<Store> meanwhile) {
    restartAfter(data -> {
      try (Store store = EmbeddedStore.open(data)) {
        meanwhile.accept(store);
      }
    });
  }

  /** The same with the bare folder. */
  void restartAfter(Consumer<Path> meanwhile) {
    server.close();
    meanwhile.accept(data());
    server = RunningServer.start(List.of("--port", "0", "--data", data().toString()), Map.of());
    people = new TestPeople(server.port(), "");
  }

  public int port() {
    return server.port();
  }

  public String firstPassword() {
    return server.firstPassword();
  }

  public String greeting() {
    return server.greeting();
  }

  public List<String> routes() {
    return server.routes();
  }

  public Path data() {
    return folder.resolve("data");
  }

  /** Those who come to it. */
  public TestPeople people() {
    return people;
  }

  /** A browser that never was here. */
  public TestBrowser browser() {
    return people.browser();
  }

  /** A browser that is signed in as the first account, with a password of its own. */
  public TestBrowser admin() {
    return people.admin();
  }

  /** A browser that is signed in as a new account with these rights. */
  public TestBrowser account(String name, String... rights) {
    return people.account(name, rights);
  }

  /** Done twice, it does nothing. */
  @Override
  public void close() {
    server.close();
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
