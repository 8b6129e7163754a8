package org.whitecell.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.whitecell.RunningServer;

/** The real server on a free port, with the real embedded store in a folder of its own. */
public final class Running implements AutoCloseable {

  /** What the administrator of every test chooses. */
  public static final String PASSWORD = "correct horse battery";

  private final Path folder;
  private final RunningServer server;
  private boolean isOwned;

  private Running(Path folder, RunningServer server) {
    this.folder = folder;
    this.server = server;
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

  public int port() {
    return server.port();
  }

  public String firstPassword() {
    return server.firstPassword();
  }

  public List<String> routes() {
    return server.routes();
  }

  public Path data() {
    return folder.resolve("data");
  }

  /** A browser that never was here. */
  public TestBrowser browser() {
    return new TestBrowser(port());
  }

  /** A browser that is signed in as the first account, with a password of its own. */
  public TestBrowser admin() {
    TestBrowser browser = browser();
    if (!isOwned) {
      browser.signIn("admin", firstPassword()).requireStatus(200);
      browser
          .post(
              "/api/me/password",
              Map.of("old", firstPassword(), "new", PASSWORD),
              browser.accountToken())
          .requireStatus(200);
      isOwned = true;
    } else {
      browser.signIn("admin", PASSWORD).requireStatus(200);
    }
    return browser;
  }

  /** A browser that is signed in as a new account with these rights. */
  public TestBrowser account(String name, String... rights) {
    TestBrowser admin = admin();
    String password =
        admin
            .post(
                "/api/accounts",
                Map.of("name", name, "roles", List.of(rights)),
                admin.accountToken())
            .requireStatus(201)
            .text("oneTimePassword");
    TestBrowser browser = browser();
    browser.signIn(name, password).requireStatus(200);
    browser
        .post("/api/me/password", Map.of("old", password, "new", PASSWORD), browser.accountToken())
        .requireStatus(200);
    return browser;
  }

  @Override
  public void close() {
    server.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
