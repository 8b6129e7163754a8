package org.whitecell.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whitecell.store.Shelf;
import org.whitecell.store.Store;
import org.whitecell.store.embedded.EmbeddedStore;

/** The password that a new server shows once. */
final class FirstPasswordTest {

  private static final Instant START = Instant.parse("2026-06-14T09:00:00Z");

  @TempDir Path folder;

  private static Accounts at(Store store, Duration later) {
    return new Accounts(
        store.shelf(Shelf.Kind.ACCOUNTS),
        new PasswordHashing(),
        Clock.fixed(START.plus(later), ZoneOffset.UTC));
  }

  @Test
  void endsAfterADayAndAResetGivesAnother() {
    try (Store store = EmbeddedStore.open(folder.resolve("data"))) {
      String first = at(store, Duration.ZERO).makeFirst().orElseThrow().oneTimePassword();
      Accounts next = at(store, Duration.ofDays(1).plusSeconds(1));

      Refused refused = assertThrows(Refused.class, () -> next.signIn("admin", first));
      assertEquals(Refused.Code.PASSWORD_EXPIRED, refused.code());

      Account admin = next.named("admin").orElseThrow();
      String second = next.reset(admin.id()).oneTimePassword();
      assertEquals(admin.id(), next.signIn("admin", second).id());
    }
  }

  @Test
  void isGoodOnceWithinTheDay() {
    try (Store store = EmbeddedStore.open(folder.resolve("data"))) {
      String first = at(store, Duration.ZERO).makeFirst().orElseThrow().oneTimePassword();
      Accounts later = at(store, Duration.ofHours(23));

      later.signIn("admin", first);

      assertEquals(
          Refused.Code.PASSWORD_EXPIRED,
          assertThrows(Refused.class, () -> later.signIn("admin", first)).code());
    }
  }
}
