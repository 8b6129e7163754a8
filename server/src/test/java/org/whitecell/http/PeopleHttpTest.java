package org.whitecell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Accounts, signing in and tokens, at the running server. */
final class PeopleHttpTest {

  private static Running server;

  @BeforeAll
  static void start() {
    server = Running.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theFirstPasswordIsGoodOnceAndThenWantsANewOne() {
    try (Running fresh = Running.start()) {
      TestBrowser browser = fresh.browser();
      TestAnswer answer = browser.signIn("admin", fresh.firstPassword()).requireStatus(200);
      assertEquals("true", answer.text("account.mustChangePassword"));

      String token = browser.accountToken();
      browser.get("/api/accounts", token).requireProblem(403, "password-change-needed");
      fresh
          .browser()
          .signIn("admin", fresh.firstPassword())
          .requireProblem(401, "password-expired");

      browser
          .post("/api/me/password", Map.of("old", fresh.firstPassword(), "new", "short"), token)
          .requireProblem(422, "password-too-short");
      browser
          .post(
              "/api/me/password",
              Map.of("old", fresh.firstPassword(), "new", Running.PASSWORD),
              token)
          .requireStatus(200);
      browser.get("/api/accounts", browser.accountToken()).requireStatus(200);
    }
  }

  @Test
  void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
    server.admin();
    TestAnswer wrong = server.browser().signIn("admin", "not the password");
    TestAnswer unknown = server.browser().signIn("nobody at all", "not the password");

    wrong.requireProblem(401, "sign-in-failed");
    assertEquals(wrong.body(), unknown.body());
  }

  @Test
  void aBrowserIsToldWhoIsSignedInAndThatNobodyIs() {
    assertEquals("admin", server.admin().get("/api/sign-in").text("account.name"));
    assertEquals("{}", server.browser().get("/api/sign-in").requireStatus(200).body());
  }

  @Test
  void guessingIsSlowedDownAndSaysForHowLong() {
    server.account("slow");
    TestBrowser browser = server.browser();
    for (int i = 0; i < 5; i++) {
      browser.signIn("slow", "wrong " + i).requireProblem(401, "sign-in-failed");
    }
    TestAnswer slowed = browser.signIn("slow", "wrong").requireProblem(429, "too-many-attempts");
    assertTrue(Integer.parseInt(slowed.header("Retry-After")) >= 1);
  }

  @Test
  void theCookieIsHiddenFromScriptsAndOtherSitesAndNewAtEverySignIn() {
    TestBrowser browser = server.admin();
    String before = browser.cookie();
    TestAnswer again = browser.signIn("admin", Running.PASSWORD).requireStatus(200);

    assertNotEquals(before, browser.cookie());
    String set = again.header("Set-Cookie");
    assertTrue(set.contains("HTTPOnly") && set.contains("SameSite=Strict"), set);

    TestBrowser thief = server.browser();
    thief.cookie(before);
    thief.post("/api/token", Map.of()).requireProblem(401, "sign-in-needed");
  }

  @Test
  void signingOutEndsWhatTheCookieBuys() {
    TestBrowser browser = server.admin();
    String bought = browser.accountToken();
    TestBrowser elsewhere = server.admin();
    String another = elsewhere.accountToken();
    browser.get("/api/me", bought).requireStatus(200);

    browser.post("/api/sign-out", Map.of()).requireStatus(204);
    browser.post("/api/token", Map.of()).requireProblem(401, "sign-in-needed");
    browser.get("/api/me", bought).requireProblem(401, "token-invalid");
    elsewhere.get("/api/me", another).requireStatus(200);
  }

  @Test
  void aTokenOutlivesTheCookieThatANewSeatReplaces() {
    TestBrowser admin = server.admin();
    String bought = admin.accountToken();
    String before = admin.cookie();
    Table.open(server, admin);
    assertNotEquals(before, admin.cookie());
    admin.get("/api/me", bought).requireStatus(200);
  }

  @Test
  void onlyAnAdministratorKeepsAccounts() {
    TestBrowser facilitator = server.account("facilitator one", "facilitator");
    String token = facilitator.accountToken();

    facilitator.get("/api/accounts", token).requireProblem(403, "not-allowed");
    facilitator
        .post("/api/accounts", Map.of("name", "x", "roles", List.of()), token)
        .requireProblem(403, "not-allowed");
    assertEquals("facilitator one", facilitator.get("/api/me", token).text("name"));
  }

  @Test
  void twoAccountsCannotHaveOneName() {
    server.account("Same Name");
    TestBrowser admin = server.admin();
    admin
        .post(
            "/api/accounts",
            Map.of("name", " same name ", "roles", List.of()),
            admin.accountToken())
        .requireProblem(409, "name-taken");
  }

  @Test
  void aScriptInANameStaysText() {
    TestBrowser admin = server.admin();
    String name = "<script>alert(1)</script>";
    TestAnswer made =
        admin
            .post("/api/accounts", Map.of("name", name, "roles", List.of()), admin.accountToken())
            .requireStatus(201);
    assertEquals(name, made.text("account.name"));
    assertEquals("nosniff", made.header("X-Content-Type-Options"));
  }

  @Test
  void disablingAnAccountEndsItsTokensAtOnce() {
    TestBrowser gone = server.account("gone", "facilitator");
    String token = gone.accountToken();
    String id = gone.get("/api/me", token).text("id");
    TestBrowser admin = server.admin();

    admin
        .patch("/api/accounts/" + id, Map.of("disabled", true), admin.accountToken())
        .requireStatus(200);

    gone.get("/api/me", token).requireProblem(401, "token-invalid");
    gone.post("/api/token", Map.of()).requireProblem(401, "sign-in-needed");
    gone.signIn("gone", Running.PASSWORD).requireProblem(401, "sign-in-failed");
  }

  @Test
  void aResetEndsTheOldPasswordAndWhatItSignedInTo() {
    TestBrowser forgetful = server.account("forgetful", "organizer");
    String id = forgetful.get("/api/me", forgetful.accountToken()).text("id");
    TestBrowser admin = server.admin();
    String password =
        admin
            .post("/api/accounts/" + id + "/reset", Map.of(), admin.accountToken())
            .requireStatus(200)
            .text("oneTimePassword");

    forgetful.post("/api/token", Map.of()).requireProblem(401, "sign-in-needed");
    forgetful.signIn("forgetful", Running.PASSWORD).requireProblem(401, "sign-in-failed");
    forgetful.signIn("forgetful", password).requireStatus(200);
  }

  @Test
  void theLastAdministratorStays() {
    TestBrowser admin = server.admin();
    String token = admin.accountToken();
    String id = admin.get("/api/me", token).text("id");
    admin
        .patch("/api/accounts/" + id, Map.of("roles", List.of("organizer")), token)
        .requireProblem(409, "last-administrator");
  }

  @Test
  void aTokenThatIsForgedCutOrUnsignedIsNotGood() {
    TestBrowser browser = server.admin();
    String token = browser.accountToken();
    String unsigned = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0." + token.split("\\.", -1)[1] + ".";

    browser.get("/api/me").requireProblem(401, "token-invalid");
    browser.get("/api/me", "nonsense").requireProblem(401, "token-invalid");
    browser
        .get("/api/me", token.substring(0, token.length() - 3))
        .requireProblem(401, "token-invalid");
    browser.get("/api/me", unsigned).requireProblem(401, "token-invalid");
    browser.get("/api/me", token).requireStatus(200);
    assertFalse(token.contains("admin"));
  }
}
