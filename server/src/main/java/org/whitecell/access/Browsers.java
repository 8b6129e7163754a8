package org.whitecell.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.whitecell.access.Browser.HeldSeat;
import org.whitecell.access.Browser.SignedIn;
import org.whitecell.session.AccountId;
import org.whitecell.session.SeatId;
import org.whitecell.session.SessionId;
import org.whitecell.store.Kept;
import org.whitecell.store.Shelf;

/**
 * The browsers that came by, each known by the random secret in its cookie, which is kept hashed.
 * The secret is new at every sign-in and at every seat taken, and the old one is void.
 *
 * <p>Lives: a browser two weeks idle and sixty days in all, for the same person comes back to the
 * same seat; a signed-in account twelve hours idle and seven days in all.
 *
 * <p>Thread-safe; every method blocks.
 */
public final class Browsers {

  public static final Duration IDLE = Duration.ofDays(14);
  public static final Duration LONGEST = Duration.ofDays(60);
  public static final Duration ACCOUNT_IDLE = Duration.ofHours(12);
  public static final Duration ACCOUNT_LONGEST = Duration.ofDays(7);

  private static final Duration SEEN_STEP = Duration.ofMinutes(5);
  private static final int SECRET_BITS = 256;
  private static final int MOST_SEATS = 200;
  private static final String SIGN_IN = "sign-in/";

  private final Shelf shelf;
  private final Records<Browser> browsers;
  private final Records<SignIn> signIns;
  private final Accounts accounts;
  private final Clock clock;

  /** A sign-in that has not ended: what its tokens are held against. */
  record SignIn(AccountId account) {}

  public Browsers(Shelf shelf, Accounts accounts, Clock clock) {
    this.shelf = shelf;
    this.browsers = new Records<>(shelf, Browser.class);
    this.signIns = new Records<>(shelf, SignIn.class);
    this.accounts = accounts;
    this.clock = clock;
  }

  /** The browser with this secret, as far as it is still alive. */
  public Optional<Browser> find(@Nullable String secret) {
    if (secret == null || secret.length() > 100) {
      return Optional.empty();
    }
    String key = Secrets.hashed(secret);
    Instant now = clock.instant();
    return browsers.get(key).filter(b -> isAlive(b, now)).map(b -> touched(key, b, now));
  }

  /** The enabled account that the browser is signed in to. */
  public Optional<Account> accountOf(Browser browser) {
    SignedIn signedIn = browser.account();
    Instant now = clock.instant();
    if (signedIn == null
        || now.isAfter(signedIn.at().plus(ACCOUNT_LONGEST))
        || now.isAfter(signedIn.seenAt().plus(ACCOUNT_IDLE))
        || !isSignedIn(signedIn.id())) {
      return Optional.empty();
    }
    return accounts
        .find(signedIn.account())
        .filter(Account::isEnabled)
        .filter(account -> account.generation() == signedIn.generation());
  }

  /** Whether this sign-in lasts: tokens that were bought with it are good no longer than that. */
  public boolean isSignedIn(String signIn) {
    return signIns.get(SIGN_IN + signIn).isPresent();
  }

  /**
   * Signs the browser in to this account, ends what it was signed in to, and keeps its seats; the
   * new secret.
   */
  public String signIn(@Nullable String secret, Account account) {
    Instant now = clock.instant();
    SignedIn next = new SignedIn(Secrets.id(), account.id(), account.generation(), now, now);
    signIns.add(SIGN_IN + next.id(), new SignIn(account.id()));
    find(secret).ifPresent(this::endSignIn);
    return renew(secret, browser -> browser.withAccount(next));
  }

  /** Gives the browser a seat; the new secret. */
  public String take(@Nullable String secret, SessionId session, SeatId seat) {
    return renew(
        secret,
        browser -> {
          if (browser.seats().size() >= MOST_SEATS) {
            throw new Refused(
                Refused.Code.NOT_ALLOWED, "This browser holds very many seats: leave some first.");
          }
          return browser.withSeat(new HeldSeat(session, seat));
        });
  }

  /** Takes a seat from the browser; its secret stays. */
  public void leave(@Nullable String secret, SessionId session, SeatId seat) {
    if (secret != null) {
      browsers.change(
          Secrets.hashed(secret), browser -> browser.withoutSeat(new HeldSeat(session, seat)));
    }
  }

  /** Signs the browser out of its account, at once and for its tokens too; its seats stay. */
  public void signOut(@Nullable String secret) {
    if (secret != null) {
      find(secret).ifPresent(this::endSignIn);
      browsers.change(Secrets.hashed(secret), browser -> browser.withAccount(null));
    }
  }

  /** Removes the browsers that are no longer alive; how many. */
  public int sweep() {
    Instant now = clock.instant();
    int removed = 0;
    for (Kept kept : shelf.list("")) {
      if (!kept.key().startsWith(SIGN_IN)) {
        Optional<Browser> dead = browsers.get(kept.key()).filter(b -> !isAlive(b, now));
        if (dead.isPresent()) {
          endSignIn(dead.get());
          browsers.remove(kept.key());
          removed++;
        }
      }
    }
    return removed;
  }

  private void endSignIn(Browser browser) {
    SignedIn signedIn = browser.account();
    if (signedIn != null) {
      signIns.remove(SIGN_IN + signedIn.id());
    }
  }

  private String renew(@Nullable String secret, UnaryOperator<Browser> change) {
    Instant now = clock.instant();
    Browser before = find(secret).orElseGet(() -> new Browser(now, now, null, List.of()));
    String next = Secrets.ofBits(SECRET_BITS);
    browsers.add(Secrets.hashed(next), change.apply(before));
    if (secret != null) {
      browsers.remove(Secrets.hashed(secret));
    }
    return next;
  }

  private Browser touched(String key, Browser browser, Instant now) {
    return now.isBefore(browser.seenAt().plus(SEEN_STEP))
        ? browser
        : browsers.change(key, b -> b.seen(now)).orElse(browser);
  }

  private static boolean isAlive(Browser browser, Instant now) {
    return now.isBefore(browser.madeAt().plus(LONGEST))
        && now.isBefore(browser.seenAt().plus(IDLE));
  }
}
