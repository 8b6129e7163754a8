package org.whitecell.http;

import java.util.List;
import org.whitecell.access.Account;
import org.whitecell.access.Accounts;
import org.whitecell.access.Browsers;

/** What an account sees and changes of itself. */
public final class MeEndpoints {

  private final Callers callers;
  private final Accounts accounts;
  private final Browsers browsers;

  public MeEndpoints(Callers callers, Accounts accounts, Browsers browsers) {
    this.callers = callers;
    this.accounts = accounts;
    this.browsers = browsers;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/api/me", Route.Needs.TOKEN, this::me),
        Route.post("/api/me/password", Route.Needs.TOKEN, this::choosePassword));
  }

  private Answer me(Call call) {
    return Answer.json(AccountView.of(callers.newcomer(call)));
  }

  private Answer choosePassword(Call call) {
    Account account = callers.newcomer(call);
    Account changed = accounts.choosePassword(account.id(), call.text("old"), call.text("new"));
    Answer answer = Answer.json(AccountView.of(changed));
    return call.cookie() == null
        ? answer
        : answer.withCookie(browsers.signIn(call.cookie(), changed));
  }
}
