package org.whitecell.http;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whitecell.access.Account;
import org.whitecell.access.Accounts;
import org.whitecell.access.Right;
import org.whitecell.session.AccountId;

/** What an administrator does with accounts. */
public final class AccountsEndpoints {

  private final Callers callers;
  private final Accounts accounts;

  record NewAccount(String name, Set<Right> roles) {}

  record Change(@Nullable Set<Right> roles, @Nullable Boolean disabled) {}

  record Made(AccountView account, String oneTimePassword) {}

  record Changed(AccountView account) {}

  record Reset(String oneTimePassword) {}

  public AccountsEndpoints(Callers callers, Accounts accounts) {
    this.callers = callers;
    this.accounts = accounts;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/api/accounts", Route.Needs.TOKEN, this::list),
        Route.post("/api/accounts", Route.Needs.TOKEN, this::make),
        Route.patch("/api/accounts/{id}", Route.Needs.TOKEN, this::change),
        Route.post("/api/accounts/{id}/reset", Route.Needs.TOKEN, this::reset));
  }

  private Answer list(Call call) {
    callers.accountWith(call, Right.ADMINISTRATOR);
    return Answer.json(accounts.all().stream().map(AccountView::of).toList());
  }

  private Answer make(Call call) {
    callers.accountWith(call, Right.ADMINISTRATOR);
    NewAccount asked = call.body(NewAccount.class);
    Accounts.WithOneTimePassword made = accounts.make(asked.name(), asked.roles());
    return Answer.json(201, new Made(AccountView.of(made.account()), made.oneTimePassword()));
  }

  private Answer change(Call call) {
    callers.accountWith(call, Right.ADMINISTRATOR);
    AccountId id = new AccountId(call.path("id"));
    Change asked = call.body(Change.class);
    if (asked.roles() != null) {
      accounts.giveRights(id, asked.roles());
    }
    if (asked.disabled() != null) {
      accounts.setStanding(
          id, asked.disabled() ? Account.Standing.DISABLED : Account.Standing.ENABLED);
    }
    return Answer.json(
        accounts
            .find(id)
            .map(AccountView::of)
            .map(Changed::new)
            .orElseThrow(() -> Problem.notFound("There is no such account.").thrown()));
  }

  private Answer reset(Call call) {
    callers.accountWith(call, Right.ADMINISTRATOR);
    return Answer.json(new Reset(accounts.reset(new AccountId(call.path("id"))).oneTimePassword()));
  }
}
