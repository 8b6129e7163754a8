package org.whitecell.http;

import java.util.Set;
import org.whitecell.access.Account;
import org.whitecell.access.Accounts;
import org.whitecell.access.Browsers;
import org.whitecell.access.Refused;
import org.whitecell.access.Refused.Code;
import org.whitecell.access.Right;
import org.whitecell.access.Tokens;
import org.whitecell.access.Tokens.Bearer;
import org.whitecell.access.Tokens.Good;

/** Who makes a call: its token, held against what the server knows now. Thread-safe; blocks. */
public final class Callers {

  private final Tokens tokens;
  private final Accounts accounts;
  private final Browsers browsers;

  public Callers(Tokens tokens, Accounts accounts, Browsers browsers) {
    this.tokens = tokens;
    this.accounts = accounts;
    this.browsers = browsers;
  }

  /** The account that calls, even if all it may do is to choose a new password. */
  Account newcomer(Call call) {
    Good good = tokens.check(call.token());
    if (!(good.bearer() instanceof Bearer.OfAccount(var id, var generation, var signIn))) {
      throw new Refused(Code.TOKEN_INVALID, "This wants the token of an account, not of a seat.");
    }
    return accounts
        .find(id)
        .filter(Account::isEnabled)
        .filter(account -> account.generation() == generation && browsers.isSignedIn(signIn))
        .orElseThrow(
            () -> new Refused(Code.TOKEN_INVALID, "This sign-in has ended: sign in again."));
  }

  /** The account that calls. */
  public Account account(Call call) {
    Account account = newcomer(call);
    if (account.mustChangePassword()) {
      throw new Refused(
          Code.PASSWORD_CHANGE_NEEDED, "Choose a password of your own first, then go on.");
    }
    return account;
  }

  /** The account that calls, which must have one of these rights. */
  public Account accountWith(Call call, Right... rights) {
    Account account = account(call);
    if (Set.of(rights).stream().noneMatch(account.rights()::contains)) {
      throw new Refused(Code.NOT_ALLOWED, "Your account does not have the right to do this.");
    }
    return account;
  }

  /** The seat that calls, as its token names it; whether it still is one, the room knows. */
  public Bearer.OfSeat seat(Call call) {
    if (!(tokens.check(call.token()).bearer() instanceof Bearer.OfSeat seat)) {
      throw new Refused(Code.TOKEN_INVALID, "This wants the token of a seat, not of an account.");
    }
    return seat;
  }
}
