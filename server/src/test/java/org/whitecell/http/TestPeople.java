package org.whitecell.http;

import java.util.List;
import java.util.Map;

/** Those who come to a server that was just started for the first time. */
public final class TestPeople {

  /** What everybody here chooses. */
  public static final String PASSWORD = "correct horse battery";

  private final int port;
  private final String firstPassword;
  private boolean isOwned;

  public TestPeople(int port, String firstPassword) {
    this.port = port;
    this.firstPassword = firstPassword;
  }

  public int port() {
    return port;
  }

  /** A browser that never was here. */
  public TestBrowser browser() {
    return new TestBrowser(port);
  }

  /** A browser that is signed in as the first account, with a password of its own. */
  public TestBrowser admin() {
    TestBrowser browser = browser();
    if (!isOwned) {
      browser.signIn("admin", firstPassword).requireStatus(200);
      browser
          .post(
              "/api/me/password",
              Map.of("old", firstPassword, "new", PASSWORD),
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
}
