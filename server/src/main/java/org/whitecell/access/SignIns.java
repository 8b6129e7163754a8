package org.whitecell.access;

import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Signing in with name and password, slowed down by account and by address. A room shares one
 * address, so that one is generous. Thread-safe; blocks.
 */
public final class SignIns {

  private static final int FREE_BY_ACCOUNT = 4;
  private static final int FREE_BY_ADDRESS = 30;

  private final Accounts accounts;
  private final Attempts byAccount;
  private final Attempts byAddress;

  public SignIns(Accounts accounts, LongSupplier nanoTime) {
    this.accounts = accounts;
    this.byAccount = new Attempts(FREE_BY_ACCOUNT, nanoTime);
    this.byAddress = new Attempts(FREE_BY_ADDRESS, nanoTime);
  }

  /**
   * The account that signs in so.
   *
   * @throws Refused sign-in-failed, password-expired, too-many-attempts or busy
   */
  public Account signIn(String name, String password, String address) {
    String key = Secrets.hashed(name.strip().toLowerCase(Locale.ROOT));
    byAccount.requireTurn(key);
    byAddress.requireTurn(address);
    try {
      Account account = accounts.signIn(name, password);
      byAccount.succeeded(key);
      return account;
    } catch (Refused e) {
      if (e.code() == Refused.Code.SIGN_IN_FAILED) {
        byAccount.failed(key);
        byAddress.failed(address);
      }
      throw e;
    }
  }
}
