package org.whitecell.access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Signing in with name and password, slowed down by who guesses: by address, by account at one
 * address, and by account over all addresses. Nobody is kept out of an account by another's
 * guessing: where it signed in before, only what is tried from there counts. A room shares one
 * address, so that one is generous. Thread-safe; blocks.
 */
public final class SignIns {

  private static final int FREE_AT_ONE_ADDRESS = 4;
  private static final int FREE_BY_ACCOUNT = 40;
  private static final int FREE_BY_ADDRESS = 30;

  private final Accounts accounts;
  private final Attempts atOneAddress;
  private final Attempts byAccount;
  private final Attempts byAddress;
  private final Set<String> known =
      Collections.synchronizedSet(Collections.newSetFromMap(new RecentKeys<>()));

  public SignIns(Accounts accounts, LongSupplier nanoTime) {
    this.accounts = accounts;
    this.atOneAddress = new Attempts(FREE_AT_ONE_ADDRESS, nanoTime);
    this.byAccount = new Attempts(FREE_BY_ACCOUNT, nanoTime);
    this.byAddress = new Attempts(FREE_BY_ADDRESS, nanoTime);
  }

  /** One kind of slowing down, and what it goes by in a try. */
  private record Slowing(Attempts attempts, String key) {
    void begin() {
      attempts.begin(key);
    }

    void takeBack() {
      attempts.takeBack(key);
    }
  }

  /**
   * The account that signs in so.
   *
   * @throws Refused sign-in-failed, password-expired, too-many-attempts or busy
   */
  public Account signIn(String name, String password, String address) {
    String account = Secrets.hashed(name.strip().toLowerCase(Locale.ROOT));
    String here = account + "/" + address;
    List<Slowing> begun = new ArrayList<>();
    try {
      for (Slowing slowing : slowing(account, here, address)) {
        slowing.begin();
        begun.add(slowing);
      }
      Account signedIn = accounts.signIn(name, password);
      begun.forEach(Slowing::takeBack);
      atOneAddress.succeeded(here);
      known.add(here);
      return signedIn;
    } catch (RuntimeException e) {
      if (!(e instanceof Refused refused && refused.code() == Refused.Code.SIGN_IN_FAILED)) {
        begun.forEach(Slowing::takeBack);
      }
      throw e;
    }
  }

  private List<Slowing> slowing(String account, String here, String address) {
    Slowing byPlace = new Slowing(atOneAddress, here);
    Slowing byRoom = new Slowing(byAddress, address);
    return known.contains(here)
        ? List.of(byPlace, byRoom)
        : List.of(byPlace, byRoom, new Slowing(byAccount, account));
  }
}
