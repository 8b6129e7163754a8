package org.whitecell.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whitecell.store.Shelf;
import org.whitecell.store.embedded.EmbeddedStore;

/** Browsers that nobody uses any more are forgotten, with what they were signed in to. */
@SuppressWarnings("NullAway.Init")
class BrowsersTest {

  private static final Instant THEN = Instant.parse("2026-06-14T09:00:00Z");

  @TempDir Path folder;

  @Test
  void sweepingForgetsTheDeadAndTheirSignInsAndLeavesTheLiving() {
    try (EmbeddedStore store = EmbeddedStore.open(folder)) {
      Shelf cookies = store.shelf(Shelf.Kind.COOKIES);
      Account account =
          new Accounts(store.shelf(Shelf.Kind.ACCOUNTS), new PasswordHashing(), at(THEN))
              .makeFirst()
              .orElseThrow()
              .account();
      Browsers then = browsers(store, THEN);
      String old = then.signIn(null, account);
      String oldSignIn = signIn(then, old);
      Instant later = THEN.plus(Browsers.IDLE).plus(Duration.ofDays(1));
      Browsers now = browsers(store, later);
      String young = now.signIn(null, account);

      assertEquals(1, now.sweep());
      assertEquals(0, now.sweep());
      assertFalse(now.isSignedIn(oldSignIn));
      assertTrue(now.isSignedIn(signIn(now, young)));
      assertEquals(2, cookies.list("").size(), "the browser that is used, and its sign-in");
    }
  }

  private static String signIn(Browsers browsers, String secret) {
    return Objects.requireNonNull(browsers.find(secret).orElseThrow().account()).id();
  }

  private static Browsers browsers(EmbeddedStore store, Instant now) {
    return new Browsers(
        store.shelf(Shelf.Kind.COOKIES),
        new Accounts(store.shelf(Shelf.Kind.ACCOUNTS), new PasswordHashing(), at(now)),
        at(now));
  }

  private static Clock at(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }
}
